import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "../time/plain-date.ts";
import { MeetingDays, mostMeetings } from "./meeting-days.ts";
import { meetingSeries } from "./meeting-series.ts";

const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const onDay = day.map((date) => date.toISOString().slice(0, 10));

describe("a series of the executive's meetings", () => {
  it("falls on the same day of the week, the last day included", () => {
    expect(meetingSeries({ firstOn: "2027-03-01", everyDays: 7, lastOn: "2027-03-22" })).toEqual([
      "2027-03-01",
      "2027-03-08",
      "2027-03-15",
      "2027-03-22",
    ]);
  });

  it("leaves every second week out where the executive meets once a fortnight, over a change of clocks too", () => {
    expect(meetingSeries({ firstOn: "2027-03-15", everyDays: 14, lastOn: "2027-04-27" })).toEqual([
      "2027-03-15",
      "2027-03-29",
      "2027-04-12",
      "2027-04-26",
    ]);
  });

  it("is one meeting where nothing follows, and none where it would end before it begins", () => {
    expect(meetingSeries({ firstOn: "2027-03-01", everyDays: 7, lastOn: "2027-03-01" })).toEqual(["2027-03-01"]);
    expect(meetingSeries({ firstOn: "2027-03-01", everyDays: 7, lastOn: "2027-02-28" })).toEqual([]);
  });

  it("keeps its rhythm and its bounds whatever the days, and always fits a calendar", () => {
    fc.assert(
      fc.property(onDay, onDay, fc.constantFrom(7 as const, 14 as const), (firstOn, lastOn, everyDays) => {
        const days = meetingSeries({ firstOn, everyDays, lastOn });
        expect(MeetingDays.parse(days)).toEqual(days);
        expect(days.every((on, index) => daysBetween(firstOn, on) === index * everyDays)).toBe(true);
        expect(days.every((on) => on <= lastOn)).toBe(true);
        const next = days.length * everyDays;
        expect(days.length === mostMeetings || daysBetween(firstOn, lastOn) < next).toBe(true);
      }),
    );
  });
});
