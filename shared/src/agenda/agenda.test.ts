import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays } from "../time/plain-date.ts";
import { peakMonths } from "./peak-months.ts";
import { sortIntoYear, twelveMonths } from "./sort-into-year.ts";

describe("twelve months from one on", () => {
  test.each([
    ["over the end of a year", "2027-03", "2027-03", "2028-02"],
    ["from December", "2027-12", "2027-12", "2028-11"],
    ["from February of a leap year", "2028-02", "2028-02", "2029-01"],
  ])("%s", (_, from, first, last) => {
    const months = twelveMonths(from);
    expect([months.length, new Set(months).size, months[0], months.at(-1)]).toEqual([12, 12, first, last]);
  });
});

describe("each day stands in one place of the agenda", () => {
  test.each([
    ["yesterday is late", "2027-03-14", "late"],
    ["today is not", "2027-03-15", "2027-03"],
    ["the last day of the month", "2027-03-31", "2027-03"],
    ["the leap day", "2028-02-29", "2028-02"],
    ["the last day of the twelve months, in a leap year", "2028-02-29", "2028-02"],
    ["the day after them", "2028-03-01", "later"],
    ["the last day of a short month", "2027-04-30", "2027-04"],
    ["the first of the year", "2028-01-01", "2028-01"],
    ["the day summer time begins", "2027-03-28", "2027-03"],
    ["the day it ends", "2027-10-31", "2027-10"],
  ])("%s", (_, on, place) => {
    const { late, earlier, months, later } = sortIntoYear([{ on }], "2027-03", "2027-03-15");
    const found = { late: late.length, earlier: earlier.length, later: later.length };
    for (const { month, items } of months) Object.assign(found, { [month]: items.length });
    expect(Object.entries(found).filter(([, count]) => count > 0)).toEqual([[place, 1]]);
  });

  it("keeps what is late in sight, whatever months are asked for", () => {
    const { late, earlier } = sortIntoYear([{ on: "2027-03-01" }, { on: "2027-03-20" }], "2027-09", "2027-03-15");
    expect([late.length, earlier.length]).toEqual([1, 1]);
  });

  it("loses nothing and shows nothing twice, whatever the days, today and the months asked for", () => {
    const day = fc.integer({ min: -900, max: 1500 }).map((days) => addDays("2027-01-31", days));
    return fc.assert(
      fc.property(fc.array(day), day, day, (days, today, first) => {
        const items = days.map((on, id) => ({ id, on }));
        const { late, earlier, months, later } = sortIntoYear(items, first.slice(0, 7), today);
        const placed = [...late, ...earlier, ...months.flatMap((month) => month.items), ...later];
        expect(placed.toSorted((a, b) => a.id - b.id)).toEqual(items);
        for (const { month, items: inMonth } of months)
          for (const { on } of inMonth) expect([on.slice(0, 7), on >= today]).toEqual([month, true]);
      }),
    );
  });
});

describe("the months in which the work comes", () => {
  const year = (counts: number[]) => counts.map((count, index) => ({ month: `2027-${index + 1}`, count }));
  test.each([
    ["one stands out", [0, 0, 9, 1, 0, 2], ["2027-3"]],
    ["many equal months are none", [6, 6, 6, 6, 6, 6], []],
    ["few in a month are none", [0, 0, 3, 0, 0, 0], []],
    ["at most three, the fullest, in order", [9, 1, 8, 1, 7, 1, 10, 0, 0, 0, 0, 0], ["2027-1", "2027-3", "2027-7"]],
    ["an empty year", [], []],
  ])("%s", (_, counts, peaks) => expect(peakMonths(year(counts))).toEqual(peaks));
});
