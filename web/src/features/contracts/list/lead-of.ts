import type { ContractView } from "@vigie/shared/contract/contract.ts";

/** How many contracts there are, how many of them wait for a decision, and how many of these are late. */
export const leadOf = (contracts: readonly ContractView[]) => {
  const late = contracts.filter(({ dates }) => dates.state === "late").length;
  const due = contracts.filter(({ dates }) => dates.state === "decisionDue").length;
  return { total: contracts.length, waiting: late + due, late };
};
