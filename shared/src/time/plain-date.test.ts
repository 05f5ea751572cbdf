import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOf, monthLength, numberOf, parseDay, shiftMonths, writeDay } from "./day-number.oracle.ts";
import {
  addDays,
  addMonths,
  calendarMonthsBetween,
  dayInZurich,
  daysBetween,
  isWeekend,
  lastDayOfMonth,
  laterOf,
  monthOf,
  PlainDate,
} from "./plain-date.ts";

const first = numberOf(1990, 1, 1);
const last = numberOf(2100, 12, 31);
const anyDay = fc.integer({ min: first, max: last }).map(writeDay);

describe("arithmetic agrees with an independent integer calendar, 1990–2100 (R-22)", () => {
  test("every single day: the next one, its month, the end of its month, its weekday, its number", {
    timeout: 60_000,
  }, () => {
    for (let number = first; number <= last; number += 1) {
      const day = writeDay(number);
      const { year, month } = civilOf(number);
      const facts = [
        addDays(day, 1),
        monthOf(day),
        lastDayOfMonth(day),
        isWeekend(day),
        daysBetween("1970-01-01", day),
      ];
      const end = writeDay(numberOf(year, month, monthLength(year, month)));
      expect(facts).toStrictEqual([writeDay(number + 1), month, end, [2, 3].includes(((number % 7) + 7) % 7), number]);
    }
  });

  test("every month end, moved by −25 to +25 months", () => {
    for (let index = 1990 * 12; index < 2101 * 12; index += 1) {
      const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
      const end = numberOf(year, month, monthLength(year, month));
      for (const months of [-25, -12, -1, 1, 2, 11, 12, 25]) {
        expect(addMonths(writeDay(end), months)).toBe(writeDay(shiftMonths(end, months)));
      }
    }
  });

  test("drawn days and lengths", () => {
    const draw = [anyDay, anyDay, fc.integer({ min: -1200, max: 1200 })] as const;
    fc.assert(
      fc.property(...draw, (day, other, length) => {
        expect(addDays(day, length)).toBe(writeDay(parseDay(day) + length));
        expect(addMonths(day, length)).toBe(writeDay(shiftMonths(parseDay(day), length)));
        expect(daysBetween(day, other)).toBe(parseDay(other) - parseDay(day));
        expect(calendarMonthsBetween(day, addMonths(day, length))).toBe(length);
        expect(laterOf(day, other)).toBe(parseDay(day) > parseDay(other) ? day : other);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("the known traps (R-22)", () => {
  test.each([
    ["31 January + 1 month is the end of February, not 3 March", addMonths("2027-01-31", 1), "2027-02-28"],
    ["31 January + 1 month in a leap year", addMonths("2028-01-31", 1), "2028-02-29"],
    ["29 February + 1 year is 28 February, not 1 March", addMonths("2028-02-29", 12), "2029-02-28"],
    ["29 February + 4 years", addMonths("2028-02-29", 48), "2032-02-29"],
    ["2100 is not a leap year", addDays("2100-02-28", 1), "2100-03-01"],
    ["2000 was a leap year", addDays("2000-02-28", 1), "2000-02-29"],
    ["the day summer time begins lasts one day", addDays("2027-03-28", 1), "2027-03-29"],
    ["the day summer time ends lasts one day", addDays("2027-10-31", 1), "2027-11-01"],
    ["two days across summer time", String(daysBetween("2027-03-27", "2027-03-29")), "2"],
  ])("%s", (_, got, expected) => expect(got).toBe(expected));
});

describe("the day it is in Switzerland (R-22)", () => {
  test.each([
    ["2027-01-14T22:59:59Z", "2027-01-14"],
    ["2027-01-14T23:00:00Z", "2027-01-15"],
    ["2027-01-14T23:30:00Z", "2027-01-15"],
    ["2027-07-14T21:59:59Z", "2027-07-14"],
    ["2027-07-14T22:00:00Z", "2027-07-15"],
    ["2027-03-27T23:30:00Z", "2027-03-28"],
    ["2027-03-28T21:30:00Z", "2027-03-28"],
    ["2027-03-28T22:30:00Z", "2027-03-29"],
    ["2027-10-30T22:30:00Z", "2027-10-31"],
    ["2027-10-31T22:30:00Z", "2027-10-31"],
    ["2027-10-31T23:30:00Z", "2027-11-01"],
    ["2027-12-31T23:30:00Z", "2028-01-01"],
  ])("%s is %s, as text and as an instant", (instant, day) => {
    expect([dayInZurich(instant), dayInZurich(new Date(instant))]).toStrictEqual([day, day]);
  });
});

describe("a day typed by someone", () => {
  test.each(["1900-01-01", "2199-12-31", "2028-02-29", "2000-02-29"])("%s is accepted", (day) => {
    expect(PlainDate.parse(day)).toBe(day);
  });

  test.each([
    "1899-12-31",
    "2200-01-01",
    "2027-02-29",
    "2100-02-29",
    "2027-04-31",
    "2027-13-01",
    "2027-1-1",
    "01.02.2027",
    "2027-01-01T00:00:00Z",
    "+002027-01-01",
    " 2027-01-01",
    "2027-01-01\n",
    "",
    "0000-00-00",
    20270101,
    null,
    undefined,
    Number.NaN,
  ])("%j is refused with the key 'date'", (day) => {
    expect(PlainDate.safeParse(day).error?.issues.map(({ message }) => message)).toStrictEqual(["date"]);
  });
});
