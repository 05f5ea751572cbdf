import { describe, expect, it } from "vitest";
import {
  formatAmount,
  formatLongDay,
  formatMonth,
  formatRelativeDay,
  formatShortDay,
  formatShortMonth,
} from "./format.ts";

describe("days", () => {
  it("writes a day in full in a sentence, with the ordinal on the first of the month", () => {
    expect(formatLongDay("2027-01-14", "fr")).toBe("14\u00a0janvier 2027");
    expect(formatLongDay("2027-02-01", "fr")).toBe("1er\u00a0février 2027");
    expect(formatLongDay("2027-08-11", "fr")).toBe("11\u00a0août 2027");
  });
  it("writes a day in ten characters in a table", () => expect(formatShortDay("2027-01-14")).toBe("14.01.2027"));
  it("names months whatever the machine's time zone", () => {
    expect(formatMonth("2027-03", "fr")).toBe("mars 2027");
    expect(formatShortMonth("2027-01-31", "fr")).toBe("janv.");
  });
  it.each([
    ["2027-01-14", "dans 52 jours"],
    ["2026-11-24", "dans 1 jour"],
    ["2026-11-23", "aujourd’hui"],
    ["2026-11-22", "depuis 1 jour"],
    ["2026-11-20", "depuis 3 jours"],
    ["2030-01-01", "dans 1'135 jours"],
  ])("says how far %s lies from 23.11.2026: %s", (day, said) => {
    expect(formatRelativeDay(day, "2026-11-23", "fr").replaceAll("\u00a0", " ")).toBe(said);
  });
  it("counts whole days across the change to summer time", () => {
    expect(formatRelativeDay("2027-03-29", "2027-03-27", "fr")).toBe("dans 2\u00a0jours");
  });
  it("refuses what is not a day", () => {
    expect(() => formatLongDay("", "fr")).toThrow(RangeError);
  });
});

describe("amounts", () => {
  it.each([
    [1_250_000, "CHF 12'500.–"],
    [1_250_050, "CHF 12'500.50"],
    [1_250_005, "CHF 12'500.05"],
    [123_456_789_00, "CHF 123'456'789.–"],
    [0, "CHF 0.–"],
    [99_900, "CHF 999.–"],
    [-1_050, "CHF −10.50"],
  ])("writes %d centimes as %s", (cents, written) => {
    expect(formatAmount(cents).replaceAll("\u00a0", " ")).toBe(written);
  });
  it("refuses fractions of a centime", () => expect(() => formatAmount(10.5)).toThrow(RangeError));
});
