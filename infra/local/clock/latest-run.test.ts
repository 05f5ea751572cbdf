import { expect, it } from "vitest";
import { latestRun } from "./latest-run.ts";

const daily = { expression: "cron(0 6 * * ? *)", zone: "Europe/Zurich" };

it.each([
  ["a winter morning, an hour after", "2027-01-15T06:00:00Z", "2027-01-15T05:00:00.000Z"],
  ["a winter morning, a second before", "2027-01-15T04:59:59Z", "2027-01-14T05:00:00.000Z"],
  ["the very instant", "2027-01-15T05:00:00Z", "2027-01-15T05:00:00.000Z"],
  ["the day summer time begins", "2027-03-28T08:00:00Z", "2027-03-28T04:00:00.000Z"],
  ["the day it ends", "2027-10-31T04:30:00Z", "2027-10-30T04:00:00.000Z"],
])("was last due at six in Switzerland, seen on %s", (_, now, expected) => {
  expect(latestRun(daily, now)).toBe(expected);
});

it("was last due at the quarter before, of a rate of fifteen minutes", () => {
  const quarterly = { ...daily, expression: "rate(15 minutes)" };
  expect(latestRun(quarterly, "2027-01-15T06:14:59Z")).toBe("2027-01-15T06:00:00.000Z");
  expect(latestRun(quarterly, "2027-01-15T06:15:00Z")).toBe("2027-01-15T06:15:00.000Z");
});

it("was last due at the full hour before, of a rate of one hour", () => {
  const hourly = { ...daily, expression: "rate(1 hour)" };
  expect(latestRun(hourly, "2027-01-15T06:59:59Z")).toBe("2027-01-15T06:00:00.000Z");
});

it("refuses a schedule it would get wrong", () => {
  expect(() => latestRun({ ...daily, expression: "rate(1 day)" }, "2027-01-15T06:00:00Z")).toThrow("daily");
});
