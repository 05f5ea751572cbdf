import type { ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import type { SheetLine } from "@vigie/shared/import/recognise-columns.ts";
import { type ImportField, importFields, type Mapping } from "./import-fields.ts";
import { readCanton } from "./read-canton.ts";
import { readLanguages } from "./read-languages.ts";

const asIs = (cell: string): string => cell;

const read: Record<ImportField, (cell: string) => string> = {
  // A file may hold the number as 5401, « 5401.0 », « 5 401 » or « 0261 ».
  ofsNumber: (cell) =>
    cell
      .replace(/[\s'’]/g, "")
      .replace(/[.,]0+$/, "")
      .replace(/^0+(?=\d)/, ""),
  name: asIs,
  canton: readCanton,
  languages: readLanguages,
  executiveName: asIs,
  // Copied from an address book it comes as a link or with its name around it.
  adminEmail: (cell) => /<([^<>]+@[^<>]+)>/.exec(cell)?.[1] ?? cell.replace(/^mailto:/i, ""),
  adminName: asIs,
};

/** The lines of the sheet as the API takes them, each column where the mapping says; empty cells are left out. */
export const toImportRows = (rows: readonly SheetLine[], mapping: Mapping): ImportRow[] =>
  rows.map(({ row, cells }) => {
    const entries = importFields.flatMap((field): [ImportField, string][] => {
      const column = mapping[field];
      const cell = column === undefined ? "" : (cells[column] ?? "");
      return cell === "" ? [] : [[field, read[field](cell)]];
    });
    return { row, ...Object.fromEntries(entries) };
  });
