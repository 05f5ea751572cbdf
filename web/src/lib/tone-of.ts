import type { ContractState } from "@vigie/shared/contract/contract-state.ts";

/** How loud a state may be: amber only for what is due, red only for what is late. */
export type Tone = "calm" | "due" | "late";

/** The tone in which a contract's state is drawn. */
export const toneOf = (state: ContractState): Tone =>
  state === "late" ? "late" : state === "decisionDue" ? "due" : "calm";
