import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Canton } from "../commune/canton.ts";
import { parseDay, writeDay } from "./day-number.oracle.ts";
import { isWorkingDay, previousWorkingDay } from "./working-day.ts";

describe("working days follow the canton's public holidays", () => {
  test.each([
    ["2027-01-01", "VD", false, "New Year"],
    ["2029-01-02", "VD", false, "2 January is a holiday in Vaud (a Tuesday)"],
    ["2029-01-02", "GE", true, "2 January is worked in Geneva"],
    ["2027-03-01", "NE", false, "Neuchâtel: foundation of the Republic"],
    ["2027-03-01", "VD", true, "1 March is worked in Vaud"],
    ["2027-03-26", "GE", false, "Good Friday"],
    ["2027-03-26", "VS", true, "Good Friday is worked in Valais"],
    ["2027-03-29", "FR", true, "Easter Monday is no public holiday in Fribourg"],
    ["2027-05-06", "ZH", false, "Ascension"],
    ["2027-06-23", "JU", false, "Jura: plebiscite"],
    ["2028-08-01", "BE", false, "National day (a Tuesday)"],
    ["2027-09-09", "GE", false, "Geneva fast"],
    ["2027-09-20", "VD", false, "Monday of the fast, in Vaud"],
    ["2027-09-20", "GE", true, "Monday of the fast is worked in Geneva"],
    ["2027-11-01", "JU", false, "All Saints"],
    ["2028-12-25", "TI", false, "Christmas (a Monday)"],
    ["2027-12-31", "GE", false, "Geneva: restoration of the Republic"],
    ["2027-12-31", "VD", true, "31 December is worked in Vaud"],
    ["2027-01-16", "VD", false, "Saturday"],
    ["2027-01-17", "VD", false, "Sunday"],
    ["2027-01-18", "VD", true, "a plain Monday"],
  ] as const)("%s in %s: %s (%s)", (day, canton, worked, _reason) => expect(isWorkingDay(day, canton)).toBe(worked));

  test("without a canton, the holidays of the whole country count", () => {
    expect(["2028-08-01", "2027-12-31", "2027-01-16"].map((day) => isWorkingDay(day))).toStrictEqual([
      false,
      true,
      false,
    ]);
  });

  test.each([
    ["2027-01-18", "VD", "2027-01-18"],
    ["2027-01-17", "VD", "2027-01-15"],
    ["2027-09-20", "VD", "2027-09-17"],
    ["2027-03-29", "VD", "2027-03-25"],
    ["2028-01-02", "VD", "2027-12-31"],
    ["2028-01-02", "GE", "2027-12-30"],
  ] as const)("the working day at or before %s in %s is %s", (day, canton, expected) => {
    expect(previousWorkingDay(day, canton)).toBe(expected);
  });

  test("every canton: the previous working day is worked, at most a week back, with only days off between", () => {
    const draw = [
      fc.integer({ min: parseDay("2024-01-01"), max: parseDay("2034-12-31") }),
      fc.constantFrom(...Canton.options),
    ] as const;
    fc.assert(
      fc.property(...draw, (number, canton) => {
        const back = number - parseDay(previousWorkingDay(writeDay(number), canton));
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThan(7);
        expect(isWorkingDay(writeDay(number - back), canton)).toBe(true);
        for (let i = 0; i < back; i += 1) expect(isWorkingDay(writeDay(number - i), canton)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
