import type { Case } from "@vigie/shared/case/case.ts";
import { nextStep } from "@vigie/shared/case/waits-for.ts";

/** The cases by what is to be done with them. */
export const caseTabs = ["toDecide", "toExecute", "over"] as const;
export type CaseTab = (typeof caseTabs)[number];

/** As they stand in the address. */
export const tabParameters: Record<CaseTab, string> = { toDecide: "decider", toExecute: "executer", over: "terminees" };

/** The tab a case stands under: what still waits for somebody after the decision is to be carried out. */
export const tabOf = (found: Pick<Case, "status" | "exit">): CaseTab => {
  if (found.status === "open" || found.status === "proposed") return "toDecide";
  return nextStep(found) ? "toExecute" : "over";
};

/** The tab an address names; without one, the first that holds something. */
export const tabFrom = (parameter: string | undefined, counts: Record<CaseTab, number>): CaseTab =>
  caseTabs.find((tab) => tabParameters[tab] === parameter) ?? caseTabs.find((tab) => counts[tab] > 0) ?? "toDecide";
