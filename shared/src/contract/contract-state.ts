import * as z from "zod";

/** Where a contract stands on a day. It is worked out whenever it is read, never stored. */
export const ContractState = z.enum(["draft", "upcoming", "inForce", "decisionDue", "late", "noticeGiven", "ended"]);
export type ContractState = z.infer<typeof ContractState>;

const binding: ReadonlySet<ContractState> = new Set(["inForce", "decisionDue", "late", "noticeGiven"]);

/** True while the contract binds both sides, whatever is still to be decided. */
export const isInForce = (state: ContractState): boolean => binding.has(state);
