import type { RowResult } from "@vigie/shared/import/portfolio-import.ts";
import { similarPairs } from "@vigie/shared/import/similar-pairs.ts";
import { describe, expect, it } from "vitest";
import { sumUp } from "./sum-up.ts";

const result = (row: number, more: Partial<RowResult> = {}): RowResult => ({
  row,
  outcome: "created",
  name: `Contrat ${row}`,
  faults: [],
  notes: [],
  creates: [],
  missing: [],
  ...more,
});
const vendor = (name: string, ...similar: string[]) => ({ kind: "vendor" as const, name, similar });

describe("what a file comes to", () => {
  it("counts a vendor that two batches would create once, and a note with all its rows", () => {
    const notes = [{ field: "reference", reason: "reference.made" }];
    const summary = sumUp([
      result(2, {
        creates: [vendor("Hélios SA"), { kind: "service", name: "Postes", vendor: "Hélios SA", similar: [] }],
        notes,
      }),
      result(102, {
        creates: [vendor("HELIOS SA"), { kind: "service", name: "postes", vendor: "Helios sa", similar: [] }],
        notes,
      }),
      result(103, { outcome: "refused" }),
      result(104, { outcome: "unchanged", missing: ["notice"] }),
    ]);
    expect(summary).toMatchObject({
      outcomes: { created: 2, changed: 0, unchanged: 1, refused: 1 },
      vendors: 1,
      services: 1,
      notes: [{ field: "reference", reason: "reference.made", rows: [2, 102] }],
      missing: [{ field: "notice", count: 1 }],
      incomplete: 1,
    });
  });

  it("points out names that may be one enterprise, in the register and across batches, each pair once", () => {
    const results = [
      result(2, { creates: [vendor("Copie Plus SA", "Copie Plus Sàrl")] }),
      result(102, { creates: [vendor("Copie Plus S.A.", "Copie Plus Sàrl")] }),
      result(103, { creates: [vendor("Copie Plus SA", "Copie Plus Sàrl")] }),
    ];
    expect(similarPairs(results)).toEqual([
      { name: "Copie Plus SA", other: "Copie Plus Sàrl", isKnown: true },
      { name: "Copie Plus S.A.", other: "Copie Plus Sàrl", isKnown: true },
      { name: "Copie Plus S.A.", other: "Copie Plus SA", isKnown: false },
    ]);
  });
});
