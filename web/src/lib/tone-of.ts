/** States of a contract's clock, in the order of its life (brief 3). */
export const contractStates = ["draft", "upcoming", "inForce", "decisionDue", "late", "noticeGiven", "ended"] as const;

export type ContractState = (typeof contractStates)[number];

/** How loud a state may be: amber only for what is due, red only for what is late. */
export type Tone = "calm" | "due" | "late";

/** The tone in which a contract's state is drawn. */
export const toneOf = (state: ContractState): Tone =>
  state === "late" ? "late" : state === "decisionDue" ? "due" : "calm";
