import { Refusal } from "../errors.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Case, ConfirmationDraft } from "./case.ts";
import { type Act, takeStep } from "./take-step.ts";

/** The case closed by the vendor's confirmation, which cannot be of tomorrow nor from before the letter. */
export const confirmExecution = (before: Case, draft: ConfirmationDraft, today: PlainDate, act: Act): Case => {
  const after = takeStep(before, "confirm", "confirmed", act, draft.note ? { note: draft.note } : {});
  const sentOn = before.execution?.sentOn;
  const reason = draft.on > today ? "notYet" : sentOn && draft.on < sentOn ? "case.beforeSending" : undefined;
  if (reason) throw new Refusal("request.invalid", [{ pointer: "/on", reason }]);
  return { ...after, confirmation: { ...draft, by: act.personId, at: act.at } };
};
