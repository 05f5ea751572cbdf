import type { Commune } from "../commune/commune.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { silentVendors } from "../vendor/silent-vendors.ts";
import { type ArmedDeadline, crossedThreshold, type Deadline } from "./deadline.ts";
import type { DeadlineKind } from "./deadline-kinds.ts";
import {
  actionDeadline,
  contractEndDeadline,
  decisionDeadline,
  evaluationDeadline,
  executionDeadline,
  missingNoticeDeadline,
  rearm,
  riskDeadline,
} from "./derive-deadline.ts";
import type { Portfolio } from "./due-item.ts";
import { ownersOf, validityDeadline } from "./validity-deadline.ts";

/** How a deadline of each kind follows from its subject. A kind without its line here does not compile. */
const derivers: Record<
  DeadlineKind,
  (subjectId: string, portfolio: Portfolio, commune: Commune, on: PlainDate) => Deadline | undefined
> = {
  decision: (subjectId, { contracts }, commune, on) => {
    const contract = contracts.find(({ id }) => id === subjectId);
    return contract && decisionDeadline(contract, commune, on);
  },
  execution: (subjectId, { contracts }, commune, on) => {
    const contract = contracts.find(({ id }) => id === subjectId);
    return contract && executionDeadline(contract, commune, on);
  },
  contractEnd: (subjectId, { contracts }, commune, on) => {
    const contract = contracts.find(({ id }) => id === subjectId);
    return contract && contractEndDeadline(contract, commune, on);
  },
  missingNotice: (subjectId, { contracts }, commune, on) => {
    const contract = contracts.find(({ id }) => id === subjectId);
    return contract && missingNoticeDeadline(contract, commune, on);
  },
  evaluation: (subjectId, { evaluations }, commune) => {
    const evaluation = evaluations.find(({ id }) => id === subjectId);
    return evaluation && evaluationDeadline(evaluation, commune);
  },
  action: (subjectId, { actions }, commune) => {
    const action = actions.find(({ id }) => id === subjectId);
    return action && actionDeadline(action, commune);
  },
  riskReview: (subjectId, { risks }, commune) => {
    const risk = risks.find(({ id }) => id === subjectId);
    return risk && riskDeadline(risk, commune);
  },
  documentValidity: (subjectId, { documents = [], contracts, vendors }, commune) => {
    const document = documents.find(({ id }) => id === subjectId);
    return document && validityDeadline(document, ownersOf(document, { contracts, vendors }), commune);
  },
};

/**
 * A deadline whose window closed for good with something unsaid, as it stood on its last day; it has one last word. None where the
 * subject was settled since, nor of a decision: the end of the contract, which has its own deadline, says what became of it.
 */
const closedUnsaid = (
  stored: ArmedDeadline,
  deriveOn: (day: PlainDate) => Deadline | undefined,
  on: PlainDate,
): ArmedDeadline | undefined => {
  const { kind, closesOn, dueOn } = stored;
  if (kind === "decision" || !closesOn || on <= closesOn || crossedThreshold(stored, closesOn) === undefined)
    return undefined;
  return deriveOn(closesOn)?.dueOn === dueOn ? { ...stored, missedOn: closesOn } : undefined;
};

/**
 * What a stored deadline now is, from its subject as it stands; undefined when the subject is gone, asks for nothing any more, or belongs to
 * a vendor with whom it is over. `now` is the version of a due day that moved.
 */
export const deriveStored = (
  stored: ArmedDeadline,
  portfolio: Portfolio,
  commune: Commune,
  { on, now }: { on: PlainDate; now: string },
): ArmedDeadline | undefined => {
  if (silentVendors(portfolio.vendors).has(stored.vendorId)) return undefined;
  const deriveOn = (day: PlainDate) => derivers[stored.kind](stored.subjectId, portfolio, commune, day);
  const derived = deriveOn(on);
  return derived ? rearm(stored, derived, now) : closedUnsaid(stored, deriveOn, on);
};
