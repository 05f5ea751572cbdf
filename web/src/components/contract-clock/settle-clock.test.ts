import type { CaseOutcome } from "@vigie/shared/case/case-outcome.ts";
import { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import { contractDates } from "@vigie/shared/contract/contract-dates.ts";
import { describe, expect, it } from "vitest";
import { clockInputOf } from "./clock-input-of.ts";
import { settleClock } from "./settle-clock.ts";

const today = "2026-11-23";
const term = {
  renewal: "tacit",
  startOn: "2026-01-01",
  initialMonths: 24,
  renewalMonths: 12,
  notice: { months: 3 },
} as const;
const input = clockInputOf(term, contractDates(term, ClockSettings.parse({}), today), today);
const decided = (outcome: CaseOutcome, forTermEndOn = "2027-12-31") =>
  settleClock(input, { caseId: `cas_${"0".repeat(26)}`, outcome, on: today, forTermEndOn });
const daysOf = ({ decideByOn, sendByOn, lastReceiptOn, noticeFromOn }: typeof input) =>
  [decideByOn, sendByOn, lastReceiptOn, noticeFromOn].map((day) => day !== undefined);

describe("the clock of a contract about which the executive has decided", () => {
  it.each([
    ["terminate", [false, true, true, false], "2027-12-31"],
    ["renew", [false, false, false, false], "2028-12-31"],
    ["renegotiate", [false, false, false, false], "2028-12-31"],
    ["letExpire", [false, false, false, false], "2027-12-31"],
  ] as const)("marks no day to decide, only a notice that is to be given: %s", (outcome, marked, lastEndOn) => {
    const clock = decided(outcome);
    expect(daysOf(clock)).toEqual(marked);
    expect(clock.terms.filter(({ endOn = "" }) => endOn <= "2028-12-31").at(-1)?.endOn).toBe(lastEndOn);
  });

  it("waits again for the term after the one that was decided", () => {
    expect(decided("renew", "2025-12-31")).toBe(input);
    expect(settleClock(input, undefined)).toBe(input);
  });
});
