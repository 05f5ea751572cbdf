import { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import { contractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { describe, expect, it } from "vitest";
import { daysToShow } from "./days-to-show.ts";

const settings = ClockSettings.parse({});
const tacit: Term = {
  renewal: "tacit",
  startOn: "2025-01-01",
  initialMonths: 24,
  renewalMonths: 12,
  notice: { months: 3 },
};
const wordsOf = (term: Term, today: string) =>
  daysToShow(contractDates(term, settings, today), term.renewal).map(([word]) => word);

describe("the days of a contract on its page", () => {
  it("come in the order of the calendar, so that what is past stands above what is ahead", () => {
    const days = daysToShow(contractDates(tacit, settings, "2026-11-23"), "tacit").map(([, on]) => on);
    expect(days).toEqual(days.toSorted());
    expect(wordsOf(tacit, "2026-11-23").slice(0, 2)).toEqual(["missedOn", "currentTermEndOn"]);
  });

  it("ask for no decision on a contract without end", () => {
    const open: Term = { renewal: "openEnded", startOn: "2025-01-01", notice: { months: 3 } };
    expect(wordsOf(open, "2026-11-23")).toEqual(["openEndedReceiptOn", "earliestEndOn"]);
  });

  it("shrink to the end once it is over", () => {
    const over: Term = { renewal: "none", startOn: "2024-01-01", endOn: "2025-12-31", notice: { months: 0 } };
    expect(wordsOf(over, "2026-11-23")).toEqual(["termEndOn"]);
  });
});
