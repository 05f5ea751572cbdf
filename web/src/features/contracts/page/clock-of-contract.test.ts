import { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import { contractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { describe, expect, it } from "vitest";
import { clockOfContract } from "./clock-of-contract.ts";

const today = "2026-11-23";
const settings = ClockSettings.parse({});
const first: Term = {
  renewal: "tacit",
  startOn: "2022-01-01",
  initialMonths: 24,
  renewalMonths: 12,
  notice: { months: 3 },
};
const second: Term = { renewal: "none", startOn: "2025-07-01", initialMonths: 24, notice: { months: 6 } };
const draw = (ruling: Term, terms: Term[]) =>
  clockOfContract(
    {
      rulingTerm: ruling,
      dates: contractDates(ruling, settings, today),
      versions: terms.map((term, number) => ({ number, term, serviceIds: [] })),
    },
    today,
  ).terms;

describe("the large clock of an amended contract", () => {
  it("shows the terms that ran before the amendment, cut where its own begin", () => {
    expect(draw(second, [first, second])).toEqual([
      { startOn: "2022-01-01", endOn: "2023-12-31" },
      { startOn: "2024-01-01", endOn: "2024-12-31" },
      { startOn: "2025-01-01", endOn: "2025-06-30" },
      { startOn: "2025-07-01", endOn: "2027-06-30" },
    ]);
  });

  it("adds nothing to a contract that was never amended", () => {
    expect(draw(second, [second])).toEqual([{ startOn: "2025-07-01", endOn: "2027-06-30" }]);
  });
});
