import * as z from "zod";
import { line } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";

/** Integer centimes of Swiss francs, a year. */
export const AnnualCost = z.number().int().min(0).max(100_000_000_00);

export const CostReason = z.enum(["signed", "indexation", "amendment", "announced", "corrected"]);
export type CostReason = z.infer<typeof CostReason>;

/** What the contract costs a year from a day on, until the next such day, and why it changed then. */
export const Cost = z.strictObject({
  fromOn: PlainDate,
  annualCostCents: AnnualCost,
  reason: CostReason,
  note: line(80).optional(),
});
export type Cost = z.infer<typeof Cost>;

export const maxCosts = 60;

/** The cost history, the earliest first; two costs from the same day are refused, for nobody could say which holds. */
export const Costs = z
  .array(Cost)
  .max(maxCosts)
  .overwrite((costs) => [...costs].sort((a, b) => a.fromOn.localeCompare(b.fromOn)))
  .superRefine((costs, context) => {
    for (const [index, { fromOn }] of costs.entries()) {
      if (costs[index - 1]?.fromOn === fromOn)
        context.addIssue({ code: "custom", path: [index, "fromOn"], message: "contract.cost.sameDay" });
    }
  });

/** How the price moves by itself. Only a fixed percentage can be reckoned ahead; an index is known afterwards. */
export const Indexation = z
  .strictObject({
    index: z.enum(["cpi", "wages", "fixed", "other"]),
    /** Hundredths of a percent: 150 is 1.5 %. */
    percentHundredths: z.number().int().min(0).max(5000).optional(),
    everyMonths: z.number().int().min(1).max(120),
    note: line(200).optional(),
  })
  .superRefine(({ index, percentHundredths }, context) => {
    if (index === "fixed" && percentHundredths === undefined)
      context.addIssue({ code: "custom", path: ["percentHundredths"], message: "required" });
  });
export type Indexation = z.infer<typeof Indexation>;
