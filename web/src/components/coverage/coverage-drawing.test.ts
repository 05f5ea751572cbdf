import type { CoverageSpan } from "@vigie/shared/service/coverage-shapes.ts";
import { describe, expect, test } from "vitest";
import { barsOf } from "./bars-of.ts";
import { placeOf, ticksOf } from "./scale-of.ts";

const span = (title: string, fromOn: string, toOn: string, changes: Partial<CoverageSpan> = {}): CoverageSpan => ({
  contractId: `ctr_${title}`,
  reference: title,
  title,
  fromOn,
  toOn,
  basis: "bound",
  ...changes,
});

describe("the scale of the coverage drawing", () => {
  const year = { fromOn: "2027-01-01", toOn: "2027-12-31" };

  test("a day lies where its first hour begins, and one outside on the edge", () => {
    expect(placeOf("2027-01-01", year)).toBe(0);
    expect(placeOf("2027-07-02", year)).toBeCloseTo(49.863, 2);
    expect([placeOf("2020-01-01", year), placeOf("2028-01-01", year)]).toEqual([0, 100]);
  });

  test.each([
    ["2027-12-31", 12, 2],
    ["2028-12-31", 8, 4],
    ["2029-12-31", 6, 7],
    ["2031-12-31", 5, 13],
  ])("until %s it marks %i months", (toOn, count, second) => {
    const ticks = ticksOf({ ...year, toOn });
    expect([ticks.length, ticks[0]?.isYear]).toEqual([count, true]);
    const distance = (Number(ticks[1]?.month.slice(0, 4)) - 2027) * 12 + Number(ticks[1]?.month.slice(5, 7));
    expect(distance).toBe(second);
  });
});

describe("the bars of a service", () => {
  test("what binds and what is renewed after it are one bar of one contract", () => {
    const spans = [
      span("A", "2027-01-01", "2027-06-30"),
      span("A", "2027-07-01", "2027-12-31", { basis: "renewed" }),
      span("B", "2027-03-01", "2027-04-30", { end: "fixed" }),
      span("C", "2027-05-01", "2027-12-31"),
    ];
    const { bars, lanes } = barsOf(spans);
    expect(bars.map(({ title, toOn, renewedOn, lane, end }) => [title, toOn, renewedOn, lane, end])).toEqual([
      ["A", "2027-12-31", "2027-07-01", 0, undefined],
      ["B", "2027-04-30", undefined, 1, "fixed"],
      ["C", "2027-12-31", undefined, 1, undefined],
    ]);
    expect(lanes).toBe(2);
  });

  test("the same contract twice, with days between, is two bars", () => {
    const { bars } = barsOf([span("A", "2027-01-01", "2027-02-28"), span("A", "2027-06-01", "2027-12-31")]);
    expect(bars).toHaveLength(2);
  });

  test("no cover needs a lane all the same: the gap is drawn in it", () => {
    expect(barsOf([])).toEqual({ bars: [], lanes: 1 });
  });
});
