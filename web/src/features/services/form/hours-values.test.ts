import { ServiceHours } from "@vigie/shared/service/service-hours.ts";
import { expect, test } from "vitest";
import { hoursOf, hoursValuesOf, officeWeek, spansOf } from "./hours-values.ts";
import { tidyTime } from "./tidy-time.ts";

const own = ServiceHours.parse({
  spans: [
    { days: ["mon", "wed"], from: "07:30", to: "12:00" },
    { days: ["sat"], from: "22:00", to: "24:00" },
  ],
  onHolidays: true,
});

test.each([
  ["unknown", undefined],
  ["office", hoursOf({ choice: "office", week: officeWeek, onHolidays: false })],
  ["always", hoursOf({ choice: "always", week: officeWeek, onHolidays: false })],
  ["own", own],
] as const)("hours that are %s come back as they were saved", (choice, hours) => {
  const values = hoursValuesOf(hours);
  expect(values.choice).toBe(choice);
  expect(hoursOf(values)).toEqual(hours);
  if (hours) expect(ServiceHours.parse(hours)).toEqual(hours);
});

test("a day that ends at 00:00 ends at its last midnight", () => {
  const week = { ...officeWeek, sat: [{ from: "22:00", to: "00:00" }] };
  expect(spansOf(week).at(-1)).toEqual({ days: ["sat"], from: "22:00", to: "24:00" });
});

test.each([
  ["8", "08:00"],
  ["8h", "08:00"],
  ["8h30", "08:30"],
  ["0830", "08:30"],
  ["13.45", "13:45"],
  [" 17:00 ", "17:00"],
  ["midi", "midi"],
  ["", ""],
])("a time typed as %j is %j", (typed, tidy) => {
  expect(tidyTime(typed)).toBe(tidy);
});
