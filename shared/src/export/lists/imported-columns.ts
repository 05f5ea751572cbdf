import type { Columns } from "../../import/column.ts";
import type { Cell } from "./cell.ts";
import type { ExportColumn } from "./export-table.ts";

/** Columns under the headings by which the import knows them, so that an exported file can be imported again. */
export const importedColumns = <const C extends Columns, T>(
  columns: C,
  cells: { readonly [K in keyof C]?: (entry: T) => Cell },
): ExportColumn<T>[] =>
  Object.entries(columns).flatMap(
    ([
      field,
      {
        headings: [heading = field],
      },
    ]) => {
      const cell = cells[field];
      return cell ? [{ heading, cell }] : [];
    },
  );

/** The word by which a choice is written. */
export const choiceWord = (
  column: { readonly choices?: Readonly<Record<string, string>> },
  code: string | undefined,
): Cell => (code === undefined ? undefined : (column.choices?.[code] ?? code));

export const dayCell = (day: string | undefined): Cell => (day === undefined ? undefined : { day });
export const amountCell = (cents: number | undefined): Cell => (cents === undefined ? undefined : { cents });
