import type { Cell } from "./cell.ts";

/** One list as a file has it: what it is called there, its headings, its lines. */
export type ExportTable = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
};

/** What a column of a file says of an entry, under its heading. */
export type ExportColumn<T> = { readonly heading: string; readonly cell: (entry: T) => Cell };

/** The entries of a list as a table. */
export const tableOf = <T>(name: string, columns: readonly ExportColumn<T>[], entries: readonly T[]): ExportTable => ({
  name,
  headings: columns.map(({ heading }) => heading),
  lines: entries.map((entry) => columns.map(({ cell }) => cell(entry))),
});
