import type { Case, CaseDraft } from "./case.ts";
import type { CaseOutcome } from "./case-outcome.ts";
import { proposeOutcome } from "./propose-outcome.ts";
import type { Act } from "./take-step.ts";

/** The contract a new case is about, the end of the term that is to be decided, and what may be decided. */
export type CaseSubject = {
  contractId: string;
  vendorId: string;
  forTermEndOn?: string | undefined;
  outcomes: readonly CaseOutcome[];
};

/** A new case; with a proposal it waits for the executive at once. */
export const openCase = (
  { origin, announcement, proposal }: CaseDraft,
  { contractId, vendorId, forTermEndOn, outcomes }: CaseSubject,
  id: string,
  act: Act,
): Case => {
  const { personId, at } = act;
  const opened: Case = {
    id,
    version: 1,
    contractId,
    vendorId,
    origin,
    status: "open",
    ...(announcement && { announcement }),
    ...(forTermEndOn && { forTermEndOn }),
    exit: [],
    openedBy: personId,
    openedAt: at,
    waitingSince: at,
    history: [{ step: "open", by: personId, at }],
  };
  return proposal ? proposeOutcome(opened, proposal, outcomes, act) : opened;
};
