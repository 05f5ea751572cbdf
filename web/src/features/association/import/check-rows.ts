import { ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { readImportRow } from "@vigie/shared/association/read-import-row.ts";

/** A row that cannot be onboarded as it is: which field, and why, in words of the catalogue. */
export type Fault = { readonly row: ImportRow; readonly field: string; readonly reason: string };

type CheckedRows = { readonly ready: readonly ImportRow[]; readonly faults: readonly Fault[] };

const faultOf = (row: ImportRow, numbers: ReadonlySet<string>): Omit<Fault, "row"> | undefined => {
  const shape = ImportRow.safeParse(row);
  // The API would refuse the whole batch for one cell that is a page long.
  if (!shape.success) return { field: String(shape.error.issues[0]?.path[0] ?? "row"), reason: "invalid" };
  const reading = readImportRow(row);
  if (!("onboarding" in reading)) return reading;
  return numbers.has(String(reading.onboarding.ofsNumber)) ? { field: "ofsNumber", reason: "duplicate" } : undefined;
};

/** Tries every row by the rules of the API before anything is sent; of two rows with one number the first is taken. */
export const checkRows = (rows: readonly ImportRow[]): CheckedRows => {
  const numbers = new Set<string>();
  const ready: ImportRow[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const fault = faultOf(row, numbers);
    if (fault) faults.push({ row, ...fault });
    else {
      ready.push(row);
      numbers.add(String(Number(row.ofsNumber)));
    }
  }
  return { ready, faults };
};
