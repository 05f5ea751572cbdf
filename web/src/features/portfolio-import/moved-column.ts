import type { Mapping } from "@vigie/shared/import/recognise-columns.ts";

/** A column of the file that was one thing and is now another. */
export type MovedColumn = { readonly column: number; readonly from: string; readonly to: string };

/** The field that was given a column by the last choice, if any. */
export const mappedField = (before: Mapping, after: Mapping): string | undefined =>
  Object.keys(after).find((field) => after[field] !== before[field]);

/** What a choice took from one field to give it to another: a column holds one thing, and its taking is said. */
export const movedColumn = (before: Mapping, after: Mapping): MovedColumn | undefined => {
  const to = mappedField(before, after);
  const column = to === undefined ? undefined : after[to];
  const from = Object.keys(before).find((field) => before[field] === column && !(field in after));
  return to === undefined || from === undefined || column === undefined ? undefined : { column, from, to };
};
