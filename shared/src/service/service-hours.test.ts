import { expect, test } from "vitest";
import { ServiceHours } from "./service-hours.ts";

const faults = (spans: object[]) =>
  ServiceHours.safeParse({ spans, onHolidays: false }).error?.issues.map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  ) ?? [];

test("days of a span are kept once and in the order of the week", () => {
  const { spans } = ServiceHours.parse({
    spans: [{ days: ["fri", "mon", "fri"], from: "08:00", to: "24:00" }],
    onHolidays: true,
  });
  expect(spans[0]?.days).toEqual(["mon", "fri"]);
});

test.each([
  ["a time that is none", [{ days: ["mon"], from: "8:00", to: "12:00" }], ["spans.0.from hours.time"]],
  ["midnight opens a day only as 00:00", [{ days: ["mon"], from: "24:00", to: "24:00" }], ["spans.0.from hours.time"]],
  ["an end before the start", [{ days: ["mon"], from: "12:00", to: "08:00" }], ["spans.0.to hours.endsBeforeStart"]],
  [
    "hours counted twice",
    [
      { days: ["mon", "tue"], from: "08:00", to: "12:00" },
      { days: ["tue"], from: "11:00", to: "14:00" },
    ],
    ["spans.1.from hours.overlap"],
  ],
  [
    "nothing where hours follow each other",
    [
      { days: ["tue"], from: "08:00", to: "12:00" },
      { days: ["tue"], from: "12:00", to: "14:00" },
    ],
    [],
  ],
])("refuses %s", (_, spans, expected) => {
  expect(faults(spans)).toEqual(expected);
});
