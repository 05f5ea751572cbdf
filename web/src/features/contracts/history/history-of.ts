import type { FieldChange, HistoryEntry } from "@vigie/shared/history/history.ts";

// What is filed under a contract, a document or a service level, names it when it is recorded.
const isFiledUnder = (contractId: string, fields: readonly FieldChange[]): boolean =>
  fields.some(({ field, before, after }) => field === "contractId" && (after === contractId || before === contractId));

/** Of a vendor's history, what touched one contract or was filed under it. */
export const historyOf = (contractId: string, items: readonly HistoryEntry[]): HistoryEntry[] =>
  items.flatMap((entry) => {
    const changes = entry.changes.filter(({ id, fields }) => id === contractId || isFiledUnder(contractId, fields));
    return changes.length > 0 ? [{ ...entry, changes }] : [];
  });
