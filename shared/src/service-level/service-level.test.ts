import { expect, test } from "vitest";
import { ServiceLevelDraft } from "./service-level.ts";

const sound = { metric: "availability", target: 99.5, unit: "percent", clock: "serviceHours", period: "month" };
const faults = (changes: object) =>
  ServiceLevelDraft.safeParse({ ...sound, ...changes }).error?.issues.map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  ) ?? [];

test.each([
  ["an availability in percent", {}, []],
  ["a resolution of the most urgent in hours", { metric: "resolution", priority: 1, target: 4, unit: "hours" }, []],
  ["an availability in hours", { unit: "hours" }, ["unit serviceLevel.unit"]],
  ["a response in percent", { metric: "response" }, ["unit serviceLevel.unit"]],
  ["more than all of the time", { target: 100.1 }, ["target serviceLevel.percent"]],
  ["no availability at all", { target: 0 }, ["target serviceLevel.percent"]],
  ["an availability by priority", { priority: 2 }, ["priority serviceLevel.onlyByCase"]],
  ["an availability in a share of cases", { sharePercent: 95 }, ["sharePercent serviceLevel.onlyByCase"]],
  ["another promise without a name", { metric: "other" }, ["label required"]],
  ["a place that is nowhere", { where: {} }, ["where.article required"]],
])("%s", (_, changes, expected) => {
  expect(faults(changes)).toEqual(expected);
});
