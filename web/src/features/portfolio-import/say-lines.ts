const named = 8;

/** Lines of a file by their numbers, the first of them where they are many, with the stop that ends the sentence. */
export const sayLines = (rows: readonly number[]): string =>
  rows.slice(0, named).join(", ") + (rows.length > named ? "…" : ".");
