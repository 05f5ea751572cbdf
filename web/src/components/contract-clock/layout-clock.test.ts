import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromNumber, dayNumber } from "#lib/day-number.ts";
import type { ClockInput, ClockMarkKind } from "./clock-input.ts";
import { layoutClock } from "./layout-clock.ts";

const tacit: ClockInput = {
  today: "2026-11-23",
  terms: [
    { startOn: "2026-04-01", endOn: "2027-03-31" },
    { startOn: "2027-04-01", endOn: "2028-03-31" },
  ],
  noticeFromOn: "2026-07-18",
  decideByOn: "2027-01-14",
  sendByOn: "2027-02-15",
  lastReceiptOn: "2027-02-22",
  termEndOn: "2027-03-31",
  state: "inForce",
};
const labelWidth = (kind: ClockMarkKind): number => (kind === "receipt" ? 220 : 160);

describe("layoutClock (brief 3)", () => {
  it("marks today and the four deadlines in the order of their days", () => {
    expect(layoutClock(tacit, 960, { labelWidth }).marks.map((mark) => mark.kind)).toEqual([
      "today",
      "decide",
      "send",
      "receipt",
      "end",
    ]);
  });
  it("hatches from the decision to the last receipt, and shows as locked from there to the term's end", () => {
    const { notice, locked, marks } = layoutClock(tacit, 960, { labelWidth });
    const x = (kind: ClockMarkKind) => marks.find((mark) => mark.kind === kind)?.x;
    expect(notice).toEqual({ x0: x("decide"), x1: x("receipt") });
    expect(locked).toEqual([{ x0: x("receipt"), x1: x("end") }]);
  });
  it("starts some months before today and ends after the term's end", () => {
    const { fromOn, toOn } = layoutClock(tacit, 960, { labelWidth });
    expect(fromOn < "2026-09-23").toBe(true);
    expect(toOn > "2027-03-31").toBe(true);
  });
  it("shows the running term as bound once its window was missed, and marks the missed day", () => {
    const layout = layoutClock(
      {
        ...tacit,
        today: "2027-03-10",
        missedOn: "2027-02-22",
        decideByOn: "2028-01-13",
        sendByOn: "2028-02-14",
        lastReceiptOn: "2028-02-21",
        termEndOn: "2028-03-31",
        noticeFromOn: "2027-07-17",
      },
      960,
      { labelWidth },
    );
    expect(layout.terms.map((term) => term.phase)).toEqual(["bound", "main"]);
    expect(layout.marks[0]?.kind).toBe("missed");
    expect(layout.locked).toHaveLength(2);
  });
  it("keeps only today and the end once notice was given, and no further term", () => {
    const layout = layoutClock({ ...tacit, state: "noticeGiven" }, 960, { labelWidth });
    expect(layout.marks.map((mark) => mark.kind)).toEqual(["today", "end"]);
    expect(layout.terms).toHaveLength(1);
    expect(layout.notice).toBeUndefined();
  });
  it("shows an ended contract as past, with nothing running after it", () => {
    const layout = layoutClock({ ...tacit, today: "2027-06-02", state: "ended" }, 960, { labelWidth });
    expect(layout.terms.map((term) => term.phase)).toEqual(["past"]);
    expect(layout.elapsed).toBeUndefined();
  });
  it("draws a contract without end to the edge of the window", () => {
    const layout = layoutClock({ today: "2026-11-23", terms: [{ startOn: "2020-01-01" }], state: "inForce" }, 960);
    expect(layout.terms[0]).toMatchObject({ x0: 0, x1: 960, phase: "main" });
  });
  it("lets the clocks of a list share one time axis", () => {
    const window = { fromOn: "2026-09-01", toOn: "2028-08-31" };
    const today = (input: ClockInput) => layoutClock(input, 160, { window }).marks.find((m) => m.kind === "today")?.x;
    expect(today(tacit)).toBe(
      today({ ...tacit, terms: [{ startOn: "2021-01-01", endOn: "2031-12-31" }], termEndOn: "2031-12-31" }),
    );
  });

  const anyClock = fc
    .tuple(
      fc.integer({ min: 18_000, max: 30_000 }),
      fc.integer({ min: 30, max: 3000 }),
      fc.integer({ min: -200, max: 3000 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 60 }),
    )
    .map(([start, length, age, notice, buffer, lead]): ClockInput => {
      const end = start + length;
      const receipt = end - notice;
      const day = (number: number) => dayFromNumber(number);
      return {
        today: day(start + age),
        terms: [
          { startOn: day(start), endOn: day(end) },
          { startOn: day(end + 1), endOn: day(end + 1 + length) },
        ],
        noticeFromOn: day(receipt - buffer - lead - 180),
        decideByOn: day(receipt - buffer - lead),
        sendByOn: day(receipt - buffer),
        lastReceiptOn: day(receipt),
        termEndOn: day(end),
        state: "inForce",
      };
    });

  it("never lets a label touch another, a line run through a label, or anything leave the band, at any width", () => {
    void fc.assert(
      fc.property(anyClock, fc.integer({ min: 600, max: 1800 }), (input, width) => {
        const { marks, rows } = layoutClock(input, width, { labelWidth });
        for (const mark of marks) {
          const end = mark.x + labelWidth(mark.kind);
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(width);
          const inTheWay = marks.filter(
            (other) => other !== mark && other.row >= mark.row && other.x > mark.x && other.x <= end,
          );
          expect(inTheWay).toEqual([]);
          expect(mark.row).toBeLessThan(rows);
        }
        expect(rows).toBeLessThanOrEqual(marks.length);
      }),
      { numRuns: 2000 },
    );
  });
  it("keeps days and pixels in the same order", () => {
    void fc.assert(
      fc.property(anyClock, (input) => {
        const { marks, terms } = layoutClock(input, 960, { labelWidth });
        for (const [index, mark] of marks.entries()) {
          const before = marks[index - 1];
          if (before) expect(before.x <= mark.x && dayNumber(before.on) <= dayNumber(mark.on)).toBe(true);
        }
        for (const term of terms) expect(term.x1).toBeGreaterThan(term.x0);
      }),
    );
  });
});
