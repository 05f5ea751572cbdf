import { ServiceLevel, ServiceLevelDraft } from "@vigie/shared/service-level/service-level.ts";
import { describe, expect, test } from "vitest";
import { bodyOf, levelFieldOf, valuesOf, withMetric } from "./level-values.ts";

const ulid = "0".repeat(26);
const resolution = ServiceLevel.parse({
  id: `slv_${ulid}`,
  version: 1,
  contractId: `ctr_${ulid}`,
  vendorId: `vnd_${ulid}`,
  createdAt: "2026-01-01T08:00:00.000Z",
  metric: "resolution",
  priority: 1,
  target: 4.5,
  unit: "hours",
  clock: "serviceHours",
  period: "quarter",
  sharePercent: 95,
  where: { documentId: `doc_${ulid}`, article: "4.2" },
});

describe("the form of a service level", () => {
  test("sends back what it was filled with", () => {
    const { id, version, contractId, vendorId, createdAt, ...draft } = resolution;
    expect(valuesOf(resolution).target).toBe("4,5");
    expect(ServiceLevelDraft.parse(bodyOf(valuesOf(resolution)))).toEqual(draft);
  });

  test("a number is read with a comma, and what is none stays for the API to refuse", () => {
    expect(bodyOf({ ...valuesOf(), target: "99,95" }).target).toBe(99.95);
    expect(bodyOf({ ...valuesOf(), target: "beaucoup" }).target).toBe("beaucoup");
    expect(bodyOf(valuesOf()).target).toBe("");
  });

  test("takes back what does not go with another metric", () => {
    expect(withMetric(valuesOf(resolution), "availability")).toMatchObject({
      unit: "percent",
      priority: "",
      sharePercent: "",
    });
    expect(withMetric(valuesOf(), "restorePoint").unit).toBe("hours");
    expect(withMetric(valuesOf(resolution), "response")).toMatchObject({ unit: "hours", priority: "1" });
  });

  test.each([
    ["/target", "target"],
    ["/where/documentId", "documentId"],
  ])("a fault at %s stands at %s", (pointer, field) => {
    expect(levelFieldOf(pointer)).toBe(field);
  });
});
