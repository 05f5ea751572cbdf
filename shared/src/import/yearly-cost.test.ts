import { expect, it } from "vitest";
import { reckonedCosts } from "./yearly-cost.ts";

it("names the costs that were reckoned, with what was written and what it comes to, and none that was read as it is", () => {
  const cells = [
    { annualCost: "450.–", costPeriod: "mensuel" },
    { annualCost: "1'180.– mensuel" },
    { annualCost: "900 / an" },
    { annualCost: "900", costPeriod: "unique" },
    { annualCost: "900", costPeriod: "selon facture" },
    { annualCost: "?", costPeriod: "mensuel" },
  ];
  expect(reckonedCosts(cells.map((each, at) => ({ row: at + 2, cells: each })))).toEqual([
    { row: 2, written: "450.– mensuel", cents: 540_000 },
    { row: 3, written: "1'180.– mensuel", cents: 1_416_000 },
  ]);
});
