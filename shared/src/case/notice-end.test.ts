import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ClockSettings } from "../contract/clock-settings.ts";
import { contractDates } from "../contract/contract-dates.ts";
import { lastReceiptOn } from "../contract/notice.ts";
import type { Term } from "../contract/term.ts";
import { addDays } from "../time/plain-date.ts";
import { noticeEndOn, presumedReceiptOn } from "./notice-end.ts";

// Ends on 28 February 2027; the notice is to be received by 30 November 2026, and the post's margin says to send it by the 23rd.
const term: Term = {
  startOn: "2026-03-01",
  renewal: "tacit",
  initialMonths: 12,
  renewalMonths: 12,
  notice: { months: 3 },
};
const settings = ClockSettings.parse({ canton: "VD" });
const endOfLetter = (today: string) => noticeEndOn(term, presumedReceiptOn(term, today, 7));

describe("a letter past the post's margin", () => {
  it("never gives a year away: it aims at the earliest end while its reception can be in time", () => {
    expect(contractDates(term, settings, "2026-11-24")).toMatchObject({
      sendByOn: "2026-11-23",
      lastReceiptOn: "2026-11-30",
      termEndOn: "2027-02-28",
    });
    for (const today of ["2026-11-20", "2026-11-23", "2026-11-24", "2026-11-30"])
      expect(endOfLetter(today)).toBe("2027-02-28");
    expect(endOfLetter("2026-12-01")).toBe("2028-02-29");
  });

  it("follows the day of reception once it is known", () => {
    expect(noticeEndOn(term, "2026-11-30")).toBe("2027-02-28");
    expect(noticeEndOn(term, "2026-12-01")).toBe("2028-02-29");
  });

  it("is presumed received by the last day, whatever the margin", async () => {
    await fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 60 }), (days, margin) => {
        const sentOn = addDays("2026-03-01", days);
        const receivedOn = presumedReceiptOn(term, sentOn, margin);
        const endsOn = noticeEndOn(term, sentOn);
        expect(receivedOn >= sentOn && receivedOn <= addDays(sentOn, margin)).toBe(true);
        expect(receivedOn <= lastReceiptOn(endsOn, term.notice)).toBe(true);
        expect(noticeEndOn(term, receivedOn)).toBe(endsOn);
      }),
    );
  });

  it("keeps the margin where any day may end the contract, since no last day is lost", () => {
    const anyDay: Term = { startOn: "2020-01-01", renewal: "openEnded", exit: "anyDay", notice: { days: 30 } };
    expect(presumedReceiptOn(anyDay, "2026-11-24", 7)).toBe("2026-12-01");
  });
});
