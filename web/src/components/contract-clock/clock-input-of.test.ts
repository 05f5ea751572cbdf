import { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import { contractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { describe, expect, it } from "vitest";
import { clockInputOf } from "./clock-input-of.ts";

const settings = ClockSettings.parse({});
const today = "2026-11-23";
const draw = (term: Term) => clockInputOf(term, contractDates(term, settings, today), today);

describe("what the clock draws of a contract", () => {
  it("is the running term, the one that can still be left, and the one that follows if nobody acts", () => {
    const { terms, termEndOn, missedOn } = draw({
      renewal: "tacit",
      startOn: "2025-01-01",
      initialMonths: 24,
      renewalMonths: 12,
      notice: { months: 3 },
    });
    expect(missedOn).toBe("2026-09-30");
    expect(termEndOn).toBe("2027-12-31");
    expect(terms.map(({ endOn }) => endOn)).toEqual(expect.arrayContaining(["2026-12-31", "2027-12-31", "2028-12-31"]));
  });

  it("asks for no decision on a contract without end", () => {
    const { decideByOn, sendByOn, terms } = draw({
      renewal: "openEnded",
      startOn: "2020-01-01",
      notice: { months: 3 },
    });
    expect([decideByOn, sendByOn]).toEqual([undefined, undefined]);
    expect(terms).toEqual([{ startOn: "2020-01-01" }]);
  });

  it("shows a contract that starts years from now, or ended years ago", () => {
    for (const startOn of ["2035-01-01", "2005-01-01"]) {
      const { terms } = draw({ renewal: "none", startOn, initialMonths: 12, notice: { days: 30 } });
      expect(terms.map((term) => term.startOn)).toEqual([startOn]);
    }
  });
});
