import { type ImportKind, importColumns } from "@vigie/shared/import/import-columns.ts";

/** The kinds of file, the untidy table of everything first: it is what communes have. */
export const importChoices: readonly ImportKind[] = ["contracts", "vendors", "services", "serviceLevels"];

/** How a column is called: as in the file we give as a model. */
export const fieldName = (kind: ImportKind, field: string): string => importColumns[kind][field]?.headings[0] ?? field;
