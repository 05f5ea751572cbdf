import type { CancellationDraft, Case } from "./case.ts";
import { type Act, takeStep } from "./take-step.ts";

/** The case given up, with the reason why. */
export const cancelCase = (before: Case, draft: CancellationDraft, act: Act): Case => ({
  ...takeStep(before, "cancel", "cancelled", act, { note: draft.reason }),
  cancellation: { ...draft, by: act.personId, at: act.at },
});
