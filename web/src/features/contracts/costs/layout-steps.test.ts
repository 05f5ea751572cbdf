import { describe, expect, it } from "vitest";
import { layoutSteps } from "./layout-steps.ts";

const box = { width: 400, height: 100 };
const costs = [
  { fromOn: "2024-01-01", annualCostCents: 800_000 },
  { fromOn: "2025-07-01", annualCostCents: 840_000 },
  { fromOn: "2027-01-01", annualCostCents: 1_000_000 },
];

describe("the steps of a contract's cost", () => {
  it("stand on zero, so that a rise of five percent looks like five percent", () => {
    const [first, second, third] = layoutSteps(costs, "2026-11-23", box).steps;
    expect([first?.y, second?.y, third?.y]).toEqual([20, 16, 0]);
  });

  it("join one another without a gap and fill the box", () => {
    const { steps } = layoutSteps(costs, "2026-11-23", box);
    expect(steps[0]?.x0).toBe(0);
    expect(steps[0]?.x1).toBe(steps[1]?.x0);
    expect(steps[2]?.x1).toBe(400);
  });

  it("tell what is announced from what is paid", () => {
    expect(layoutSteps(costs, "2026-11-23", box).steps.map(({ isAhead }) => isAhead)).toEqual([false, false, true]);
  });

  it("hold a single cost, a cost of nothing and none at all", () => {
    expect(layoutSteps([{ fromOn: "2026-11-23", annualCostCents: 0 }], "2026-11-23", box).steps[0]?.y).toBe(100);
    expect(layoutSteps([], "2026-11-23", box).steps).toEqual([]);
    for (const { todayX } of [layoutSteps([], "2026-11-23", box), layoutSteps(costs, "2020-01-01", box)]) {
      expect(todayX).toBeGreaterThanOrEqual(0);
      expect(todayX).toBeLessThanOrEqual(400);
    }
  });
});
