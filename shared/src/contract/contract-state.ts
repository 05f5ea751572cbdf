import type { ContractState } from "./contract-dates.ts";

const inForce: ReadonlySet<ContractState> = new Set(["inForce", "decisionDue", "late", "noticeGiven"]);

/** True while the contract binds both sides, whatever is still to be decided. */
export const isInForce = (state: ContractState): boolean => inForce.has(state);
