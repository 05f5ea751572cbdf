import type { Term } from "../contract/term.ts";
import type { Case } from "./case.ts";
import type { CaseOutcome } from "./case-outcome.ts";

/**
 * The outcomes a contract allows: one that renews itself does not just run out, unless the vendor ends it; and what the vendor ends,
 * the commune cannot renew.
 */
export const outcomesFor = (
  term: Pick<Term, "renewal"> | undefined,
  { origin }: Pick<Case, "origin">,
): CaseOutcome[] => {
  if (origin === "vendorEnd") return ["letExpire", "renegotiate"];
  const runsOut = term?.renewal === "express" || term?.renewal === "none";
  return runsOut ? ["renew", "renegotiate", "letExpire"] : ["renew", "renegotiate", "terminate"];
};

/** True where the vendor's notice must be written and posted. */
export const needsLetter = (outcome: CaseOutcome): boolean => outcome === "terminate";

/** True where the two sides must sign something new: an amendment, without which nothing changed. */
export const needsAmendment = (outcome: CaseOutcome, term: Pick<Term, "renewal"> | undefined): boolean =>
  outcome === "renegotiate" || (outcome === "renew" && (term?.renewal === "express" || term?.renewal === "none"));

/** True where the contract comes to its end, and the exit is to be prepared. */
export const endsContract = (outcome: CaseOutcome): boolean => outcome === "terminate" || outcome === "letExpire";
