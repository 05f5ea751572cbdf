import { Refusal } from "../errors.ts";
import type { Case, ProposalDraft } from "./case.ts";
import type { CaseOutcome } from "./case-outcome.ts";
import { type Act, takeStep } from "./take-step.ts";

/** The case with its proposal, waiting for the executive. */
export const proposeOutcome = (
  before: Case,
  draft: ProposalDraft,
  outcomes: readonly CaseOutcome[],
  act: Act,
): Case => {
  const { outcome, reasons } = draft;
  const after = takeStep(before, "propose", "proposed", act, { outcome, note: reasons });
  if (!outcomes.includes(outcome)) throw new Refusal("case.outcomeImpossible");
  return { ...after, proposal: { ...draft, by: act.personId, at: act.at } };
};
