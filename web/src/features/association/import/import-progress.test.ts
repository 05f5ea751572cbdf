import type { ImportResult, ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { describe, expect, it } from "vitest";
import { readProgress } from "./import-progress.ts";

const onboarded = ({ row }: ImportRow): ImportResult => ({ row, outcome: "onboarded", communeId: "com_x", name: "x" });
const refused = ({ row }: ImportRow, reason: string): ImportResult => ({
  row,
  outcome: "refused",
  field: "ofsNumber",
  reason,
});

describe("the import of communes", () => {
  it("tells a commune that was onboarded before from a row to correct", () => {
    const [first, second, third, fourth] = [{ row: 2 }, { row: 3 }, { row: 4 }, { row: 5 }] as const;
    const found = { row: fourth, field: "adminEmail", reason: "required" };
    const answered = [
      { row: first, result: onboarded(first) },
      { row: second, result: refused(second, "commune.alreadyOnboarded") },
      { row: third, result: refused(third, "email") },
    ];
    expect(readProgress({ answered }, [found])).toEqual({
      onboarded: [first],
      already: [second],
      faults: [found, { row: third, field: "ofsNumber", reason: "email" }],
    });
  });
});
