import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../time/plain-date.ts";
import { crossedThreshold, type Deadline, lookAgainOn, nextReminderOn } from "./deadline.ts";

const decision: Deadline = {
  version: 1,
  kind: "decision",
  subjectId: "ctr_01kb0000000000000000000000",
  vendorId: "vnd_01kb0000000000000000000000",
  dueOn: "2027-06-30",
  closesOn: "2027-08-06",
  thresholds: [180, 90, 60, 30, 7, 0],
};
const { closesOn: _, ...withoutEnd } = decision;
const evaluation: Deadline = { ...withoutEnd, kind: "evaluation", thresholds: [30, 7, 0] };

describe("a reminder goes out when a threshold is crossed and was not reminded of", () => {
  test.each([
    ["before the first threshold, nothing", decision, "2026-12-31", undefined],
    ["on the day of the first", decision, "2027-01-01", 180],
    ["a day the sweep missed loses nothing", decision, "2027-01-09", 180],
    ["found late, only the most urgent", decision, "2027-06-01", 30],
    ["on the day itself", decision, "2027-06-30", 0],
    ["six days over, still the day itself", decision, "2027-07-06", 0],
    ["a week over", decision, "2027-07-07", -7],
    ["two weeks over", decision, "2027-07-20", -14],
    ["once the window is closed, nothing", decision, "2027-08-07", undefined],
    ["an evaluation is asked for weekly, without end", evaluation, "2028-06-30", -364],
    ["a due day set in the past", { ...evaluation, dueOn: "2020-01-01" }, "2027-06-30", -2737],
    ["what was reminded is not repeated", { ...decision, reminded: 30 }, "2027-06-20", undefined],
    ["the next one is", { ...decision, reminded: 30 }, "2027-06-23", 7],
    ["overdue is repeated a week later only", { ...decision, reminded: -7 }, "2027-07-13", undefined],
  ])("%s", (_name, deadline, on, threshold) => expect(crossedThreshold(deadline, on)).toBe(threshold));
});

describe("the day of the next reminder", () => {
  test.each([
    ["the first threshold", decision, "2027-01-01"],
    ["the one after the last reminded", { ...decision, reminded: 90 }, "2027-05-01"],
    ["a week after the due day", { ...decision, reminded: 0 }, "2027-07-07"],
    ["none when the window closes before", { ...decision, reminded: -35 }, undefined],
    ["weekly for an evaluation", { ...evaluation, reminded: -364 }, "2028-07-05"],
  ])("%s", (_name, deadline, on) => expect(nextReminderOn(deadline)).toBe(on));

  test("is the day after the window closes, to follow the contract into its next term, once all is said", () => {
    expect(lookAgainOn({ ...decision, reminded: -35 })).toBe("2027-08-07");
  });
});

describe("whatever the thresholds, the due day and the days on which the sweep runs", () => {
  const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays("2027-01-01", days));
  const deadline = fc.record({
    dueOn: day,
    thresholds: fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 }),
  });
  const asDeadline = ({ dueOn, thresholds }: { dueOn: string; thresholds: number[] }): Deadline => ({
    ...evaluation,
    dueOn,
    thresholds: thresholds.sort((a, b) => b - a),
  });

  test("nothing is reminded twice, and each reminder is more urgent than the one before (R-19)", () => {
    return fc.assert(
      fc.property(deadline, fc.array(day, { maxLength: 60 }), (drawn, runs) => {
        let current = asDeadline(drawn);
        const told: number[] = [];
        for (const on of runs.sort()) {
          const threshold = crossedThreshold(current, on);
          if (threshold === undefined) continue;
          told.push(threshold);
          current = { ...current, reminded: threshold };
        }
        expect(told).toEqual([...new Set(told)].sort((a, b) => b - a));
      }),
    );
  });

  test("the index never lets a crossed threshold sleep: on the day to look again something is crossed, and never before", () => {
    return fc.assert(
      fc.property(deadline, fc.integer({ min: 0, max: 40 }), (drawn, steps) => {
        let current = asDeadline(drawn);
        for (let step = 0; step <= steps; step += 1) {
          const on = lookAgainOn(current);
          if (!on) throw new Error("an evaluation is never done with");
          const threshold = crossedThreshold(current, on);
          expect(threshold).toBeDefined();
          expect(crossedThreshold(current, addDays(on, -1))).toBeUndefined();
          expect(daysBetween(on, current.dueOn)).toBe(threshold);
          current = { ...current, ...(threshold !== undefined && { reminded: threshold }) };
        }
      }),
    );
  });
});
