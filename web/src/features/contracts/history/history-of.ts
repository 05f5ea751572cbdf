import type { HistoryEntry } from "@vigie/shared/history/history.ts";

/** Of a vendor's history, what touched one contract. */
export const historyOf = (contractId: string, items: readonly HistoryEntry[]): HistoryEntry[] =>
  items.flatMap((entry) => {
    const changes = entry.changes.filter(({ id }) => id === contractId);
    return changes.length > 0 ? [{ ...entry, changes }] : [];
  });
