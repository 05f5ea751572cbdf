import type { HistoryEntry, ItemChange } from "@vigie/shared/history/history.ts";
import { describe, expect, it } from "vitest";
import { historyOf } from "./history-of.ts";

const change = (id: string): ItemChange => ({ name: "contract", id, how: "changed", fields: [] });
const entry = (...changes: ItemChange[]): HistoryEntry => ({
  at: "2026-01-01T00:00:00.000Z",
  action: "contract.changed",
  changes,
});

describe("the history of a contract", () => {
  it("is what of its vendor's history touched it, and nothing else that was done with it", () => {
    const items = [entry(change("ctr_1"), change("ctr_2")), entry(change("ctr_2")), entry()];
    expect(historyOf("ctr_1", items)).toEqual([entry(change("ctr_1"))]);
  });

  it("says also what was filed under it", () => {
    const filed = (contractId: string): ItemChange => ({
      name: "document",
      id: "doc_1",
      how: "created",
      fields: [{ field: "contractId", after: contractId }],
    });
    expect(historyOf("ctr_1", [entry(filed("ctr_1")), entry(filed("ctr_2"))])).toEqual([entry(filed("ctr_1"))]);
  });
});
