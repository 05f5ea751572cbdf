import type * as z from "zod";
import type { Put } from "./ledger.ts";
import type { RowResult, SideEntry } from "./portfolio-import.ts";
import type { CellRemark } from "./read-cells.ts";

/** What a row comes to: the answer, the thing it writes if any, and the new things that must stand before or with it. */
export type RowPlan = { readonly result: RowResult; readonly puts: readonly Put[]; readonly needs: readonly Put[] };

const noRemarks = { faults: [], notes: [], creates: [], missing: [] };

/** A row that cannot be taken as it is. */
export const refuse = (row: number, faults: readonly CellRemark[], name?: string): RowPlan => ({
  result: { row, outcome: "refused", ...noRemarks, faults: [...faults], ...(name && { name }) },
  puts: [],
  needs: [],
});

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two things say the same, in whatever order their fields come. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);

/** A row that is taken: created, changed or left as it is. */
export const take = (
  row: number,
  name: string,
  put: Put,
  said: { notes?: readonly CellRemark[]; creates?: readonly SideEntry[]; missing?: readonly string[] },
  needs: readonly Put[] = [],
): RowPlan => {
  const isUnchanged = put.before !== undefined && isSame(put.before, put.after);
  const outcome = isUnchanged ? "unchanged" : put.before ? "changed" : "created";
  return {
    result: {
      row,
      outcome,
      name,
      id: put.after.id,
      faults: [],
      notes: [...(said.notes ?? [])],
      creates: [...(said.creates ?? [])],
      missing: [...(said.missing ?? [])],
    },
    puts: isUnchanged ? [] : [put],
    needs,
  };
};

const reasonOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === "too_big")
    return issue.origin === "string" ? "tooLong" : issue.origin === "array" ? "tooMany" : "tooLarge";
  if (issue.code === "too_small") return issue.origin === "string" ? "required" : "tooSmall";
  if (issue.code === "invalid_type") return "required";
  return /^[a-z][A-Za-z.]*$/.test(issue.message) ? issue.message : "invalid";
};

/** What a schema refuses of a row, by the column it came from; each column once. */
export const columnFaults = (error: z.ZodError, columnOf: (path: readonly PropertyKey[]) => string): CellRemark[] => {
  const faults = error.issues.map((issue) => ({ field: columnOf(issue.path), reason: reasonOf(issue) }));
  return faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at);
};
