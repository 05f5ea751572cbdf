import { isUnknown, saysUnknown } from "./cell-reading.ts";
import type { Columns, ValuesOf } from "./column.ts";

/** Something said of one cell of a row, in a word of the catalogue. */
export type CellRemark = { readonly field: string; readonly reason: string };

export type ReadCells<C extends Columns> = {
  readonly values: ValuesOf<C>;
  readonly faults: readonly CellRemark[];
  readonly notes: readonly CellRemark[];
};

/** Reads the cells of a row by the columns of its kind. Cells that say that nothing is known are left out. */
export const readCells = <const C extends Columns>(
  columns: C,
  cells: Readonly<Record<string, string>>,
): ReadCells<C> => {
  const values: Record<string, unknown> = {};
  const faults: CellRemark[] = [];
  const notes: CellRemark[] = [];
  for (const [field, text] of Object.entries(cells)) {
    // Every object has a `constructor`, and no file has such a column.
    const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
    if (!column) {
      faults.push({ field, reason: "unknownField" });
      continue;
    }
    if (isUnknown(text)) {
      if (saysUnknown(text)) notes.push({ field, reason: "cell.unknown" });
      continue;
    }
    const reading = column.read(text.trim());
    if (reading.fault !== undefined) faults.push({ field, reason: reading.fault });
    else {
      values[field] = reading.value;
      if (reading.note) notes.push({ field, reason: reading.note });
    }
  }
  // Each value came out of the reader of its own column: TypeScript does not follow the loop.
  return { values: values as ValuesOf<C>, faults, notes };
};
