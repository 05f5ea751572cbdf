import { expect, test } from "vitest";
import { isSweepMissing } from "./sweep-run.ts";

const completed = { version: 1, lastCompletedAt: "2027-03-01T05:00:00.000Z" };

test.each([
  ["an hour later, all is well", completed, "2027-03-01T06:00:00.000Z", false],
  ["after 26 hours, still", completed, "2027-03-02T07:00:00.000Z", false],
  ["a moment later, it is missed", completed, "2027-03-02T07:00:00.001Z", true],
  [
    "one that began and never ended is missed",
    { version: 1, lastStartedAt: "2027-03-02T05:00:00.000Z" },
    "2027-03-02T06:00:00.000Z",
    true,
  ],
  ["one that never ran is missed", undefined, "2027-03-02T06:00:00.000Z", true],
])("the daily sweep: %s (R-30)", (_name, run, now, isMissing) => expect(isSweepMissing(run, now)).toBe(isMissing));
