import type { Case, SendBackDraft } from "./case.ts";
import { type Act, takeStep } from "./take-step.ts";

/** The case back with the officer, and what the executive misses; the proposal stays, to be reworded. */
export const sendBack = (before: Case, { reasons }: SendBackDraft, act: Act): Case =>
  takeStep(before, "sendBack", "open", act, { note: reasons });
