import type { StoredRow } from "../lib/partition.ts";

/** The items of one kind among rows of several, parsed: for a Query that brings a register or its papers as a whole. */
export const itemsOf = <Item>(
  rows: readonly StoredRow[],
  { prefix, schema }: { prefix: string; schema: { parse: (item: unknown) => Item } },
): Item[] => rows.filter(({ sk }) => sk.startsWith(prefix)).map(({ item }) => schema.parse(item));
