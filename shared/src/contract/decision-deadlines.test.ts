import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MeetingDays } from "../commune/meeting-days.ts";
import { addDays, daysBetween } from "../time/plain-date.ts";
import { ClockSettings } from "./clock-settings.ts";
import { decisionDeadlines } from "./decision-deadlines.ts";

// Received by 30 September, posted by Thursday 23, so that thirty days before it is Tuesday 24 August.
const endOn = "2027-12-31";
const notice = { months: 3 };
const decideBy = (meetingsOn: string[], changes: Partial<ClockSettings> = {}) =>
  decisionDeadlines(endOn, notice, ClockSettings.parse({ canton: "VD", meetingsOn, ...changes })).decideByOn;

describe("the day to decide, where the executive's meetings are known (brief section 3)", () => {
  it.each([
    ["the last meeting that is early enough", ["2027-08-02", "2027-08-16", "2027-08-30"], "2027-08-16"],
    ["the meeting of that very day", ["2027-08-24", "2027-09-07"], "2027-08-24"],
    ["the last meeting of the calendar, where it is that very day", ["2027-08-10", "2027-08-24"], "2027-08-24"],
    ["the plain day, where the calendar ends before it", ["2027-08-02", "2027-08-16"], "2027-08-24"],
    ["the plain day, where the calendar begins after it", ["2027-08-30", "2027-09-13"], "2027-08-24"],
    ["the plain day, without a calendar", [], "2027-08-24"],
  ])("is %s", (_, meetingsOn, on) => {
    expect(decideBy(meetingsOn)).toBe(on);
  });

  it("counts from the posting, with the executive's days between", () => {
    const weekly = ["2027-09-06", "2027-09-13", "2027-09-20", "2027-09-27"];
    expect(decideBy(weekly, { executiveLeadDays: 0 })).toBe("2027-09-20");
    expect(decideBy(weekly, { executiveLeadDays: 5 })).toBe("2027-09-13");
  });

  it("moves the first reminder with it, and neither the posting nor the receipt", () => {
    const settings = ClockSettings.parse({ canton: "VD", meetingsOn: ["2027-08-02", "2027-08-30"] });
    const { decideByOn, firstReminderOn, sendByOn, lastReceiptOn } = decisionDeadlines(endOn, notice, settings);
    expect(daysBetween(firstReminderOn, decideByOn)).toBe(180);
    expect({ sendByOn, lastReceiptOn }).toEqual({ sendByOn: "2027-09-23", lastReceiptOn: "2027-09-30" });
  });

  it("is never later than without the calendar, a meeting or the plain day, and no later meeting was early enough", () => {
    const meetings = fc
      .array(fc.integer({ min: -400, max: 400 }), { maxLength: 40 })
      .map((offsets) => MeetingDays.parse(offsets.map((offset) => addDays("2027-08-24", offset))));
    const changes = fc.record({
      executiveLeadDays: fc.integer({ min: 0, max: 365 }),
      postalBufferDays: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(meetings, changes, (meetingsOn, settings) => {
        const plain = decideBy([], settings);
        const on = decideBy(meetingsOn, settings);
        expect(on <= plain).toBe(true);
        expect(on === plain || meetingsOn.includes(on)).toBe(true);
        // Between it and the plain day there is no meeting: it is never before the previous one.
        if (on !== plain) expect(meetingsOn.filter((each) => each > on && each <= plain)).toEqual([]);
        const isKnown = meetingsOn.some((each) => each >= plain) && meetingsOn.some((each) => each <= plain);
        expect(on === plain).toBe(!isKnown || meetingsOn.includes(plain));
      }),
      { numRuns: 2000 },
    );
  });
});
