import type { ContractState } from "../contract/contract-state.ts";

/** What no longer, or does not yet, bind the commune. */
const free: ReadonlySet<ContractState> = new Set(["draft", "ended"]);

/** True when none of a vendor's contracts binds the commune, be it one that is signed and still to start. */
export const mayArchive = (states: ContractState[]): boolean => states.every((state) => free.has(state));
