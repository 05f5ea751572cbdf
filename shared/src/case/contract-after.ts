import type { Contract } from "../contract/contract.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Executed } from "./execute-mandate.ts";

/** The contract as an execution leaves it: carried out, its end fixed by a notice, its price by what the vendor announced. */
export const contractAfter = (
  contract: Contract,
  { after, noticeGiven, cost }: Executed,
  today: PlainDate,
): Contract => {
  const { decided } = contract;
  const isOurs = decided?.caseId === after.id;
  const executedOn = after.execution?.sentOn ?? today;
  const costs = cost && [...contract.costs.filter(({ fromOn }) => fromOn !== cost.fromOn), cost];
  return {
    ...contract,
    ...(isOurs && { decided: { ...decided, executedOn } }),
    ...(noticeGiven && { noticeGiven }),
    ...(costs && { costs: costs.sort((a, b) => a.fromOn.localeCompare(b.fromOn)) }),
  };
};
