import { type ImportKind, importColumns, neededColumns } from "@vigie/shared/import/import-columns.ts";
import { makeSheet, type Sheet } from "@vigie/shared/import/make-sheet.ts";
import { countKnownHeadings, type Mapping, recogniseColumns } from "@vigie/shared/import/recognise-columns.ts";
import type { Book } from "#lib/spreadsheet/read-book.ts";

/** Which sheet of the file is read, and how. */
export type ReadSheet = {
  readonly at: number;
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly unsure: readonly string[];
};

const readAt = (kind: ImportKind, book: Book, at: number): ReadSheet | undefined => {
  const columns = importColumns[kind];
  const sheet = makeSheet(book[at]?.lines ?? [], (cells) => countKnownHeadings(columns, cells));
  return sheet && { at, sheet, ...recogniseColumns(columns, sheet.headings, sheet.rows) };
};

/** The sheet asked for, or the one of which most columns are recognised. */
export const readPlan = (kind: ImportKind, book: Book, at?: number): ReadSheet | undefined => {
  if (at !== undefined) return readAt(kind, book, at);
  const all = book.flatMap((_, index) => readAt(kind, book, index) ?? []);
  const known = ({ mapping }: ReadSheet) => Object.keys(mapping).length;
  return all.toSorted((a, b) => known(b) - known(a) || a.at - b.at)[0];
};

/** The groups of columns of which one is needed and none is there. */
export const missingColumns = (kind: ImportKind, mapping: Mapping): readonly (readonly string[])[] =>
  neededColumns[kind].filter((fields) => !fields.some((field) => field in mapping));
