import { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import { contractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { describe, expect, it } from "vitest";
import { clockOfDue } from "./clock-of-due.ts";

const settings = ClockSettings.parse({ canton: "VD" });
const clock = (term: Term, today: string) =>
  clockOfDue({ startOn: term.startOn, renewal: term.renewal, dates: contractDates(term, settings, today) }, today);
const yearly: Term = {
  startOn: "2020-01-01",
  renewal: "tacit",
  initialMonths: 36,
  renewalMonths: 12,
  notice: { months: 3 },
};

describe("the small clock of a contract", () => {
  it("draws without a gap what ran before, the term to decide and the one that follows", () => {
    expect(clock(yearly, "2026-02-01").terms).toEqual([
      { startOn: "2020-01-01", endOn: "2025-12-31" },
      { startOn: "2026-01-01", endOn: "2026-12-31" },
      { startOn: "2027-01-01", endOn: "2027-12-31" },
    ]);
  });

  it("draws the term that can no longer be left before the one to decide", () => {
    const { terms, missedOn } = clock(yearly, "2026-11-15");
    expect(missedOn).toBe("2026-09-30");
    expect(terms.map(({ endOn }) => endOn)).toEqual(["2026-12-31", "2027-12-31", "2028-12-31"]);
  });

  it("draws a first term alone with what follows it", () => {
    expect(clock(yearly, "2020-02-01").terms).toEqual([
      { startOn: "2020-01-01", endOn: "2022-12-31" },
      { startOn: "2023-01-01", endOn: "2023-12-31" },
    ]);
  });

  it("draws no end where the contract has none", () => {
    const open: Term = { startOn: "2020-01-01", renewal: "openEnded", notice: { months: 1 } };
    expect(clock(open, "2026-02-01").terms).toEqual([{ startOn: "2020-01-01" }]);
  });
});
