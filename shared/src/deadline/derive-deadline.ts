import type { Action } from "../action/action.ts";
import type { Commune } from "../commune/commune.ts";
import type { Contract } from "../contract/contract.ts";
import type { ContractDates } from "../contract/contract-dates.ts";
import type { ContractState } from "../contract/contract-state.ts";
import { clockSettingsOf, datesOf } from "../contract/dates-of.ts";
import { decisionDeadlines } from "../contract/decision-deadlines.ts";
import { completeByOn } from "../contract/known-end.ts";
import { isUnwatched } from "../contract/state-of.ts";
import { rulingTerm } from "../contract/terms-version.ts";
import { type Evaluation, isEvaluationOpen } from "../evaluation/evaluation.ts";
import type { Risk } from "../risk/risk.ts";
import { addDays, dayInZurich, type PlainDate } from "../time/plain-date.ts";
import { type ArmedDeadline, crossedThreshold, type Deadline } from "./deadline.ts";
import type { DeadlineKind } from "./deadline-kinds.ts";
import { thresholdsOf } from "./thresholds-of.ts";

type Armed = Omit<Deadline, "version" | "thresholds" | "reminded">;

const arm = (
  kind: DeadlineKind,
  commune: Commune,
  {
    thresholds = thresholdsOf(kind, commune.settings),
    ...armed
  }: Omit<Armed, "kind"> & {
    thresholds?: number[] | undefined;
  },
): Deadline => ({ ...armed, kind, version: 1, thresholds });

const subjectOf = ({ id, vendorId, ownerId }: Contract) => ({ subjectId: id, vendorId, ...(ownerId && { ownerId }) });

const settledStates: ReadonlySet<ContractState> = new Set(["draft", "ended", "noticeGiven"]);

/**
 * The decision a contract waits for, from its dates; none for a draft, an open end (nothing runs out), a contract without known term, one
 * that is over or archived. Where the executive has decided for this term already it sleeps, to wake with the next term of a tacit contract.
 */
export const decisionFrom = (
  contract: Contract,
  dates: ContractDates | undefined,
  commune: Commune,
  today: PlainDate,
): Deadline | undefined => {
  const { decided, archivedOn, thresholds } = contract;
  const term = rulingTerm(contract, today);
  if (!dates || !term || archivedOn || settledStates.has(dates.state)) return undefined;
  if (term.renewal === "openEnded" || today > dates.lastReceiptOn) return undefined;
  const isDecided = decided !== undefined && decided.forTermEndOn >= dates.termEndOn;
  if (isDecided && term.renewal !== "tacit") return undefined;
  // Each term that the decision reaches to is slept through: an amendment may have moved their ends since.
  const wakesOn = isDecided && addDays(dates.lastReceiptOn, 1);
  return arm("decision", commune, {
    ...subjectOf(contract),
    dueOn: dates.decideByOn,
    closesOn: dates.lastReceiptOn,
    ...(wakesOn && { wakesOn }),
    thresholds,
  });
};

/** The decision a contract waits for, seen from a day. */
export const decisionDeadline = (contract: Contract, commune: Commune, today: PlainDate): Deadline | undefined =>
  decisionFrom(contract, datesOf(contract, commune, today), commune, today);

/** The letter or the talks that a mandate asks for, until they are done; none once the notice can no longer arrive in time. */
export const executionDeadline = (contract: Contract, commune: Commune, today: PlainDate): Deadline | undefined => {
  const { decided, noticeGiven, archivedOn } = contract;
  const term = rulingTerm(contract, today);
  const isAskedFor = decided?.outcome === "terminate" || decided?.outcome === "renegotiate";
  if (!term || !isAskedFor || decided.executedOn || noticeGiven || archivedOn) return undefined;
  const settings = clockSettingsOf(contract, commune);
  const { sendByOn, lastReceiptOn } = decisionDeadlines(decided.forTermEndOn, term.notice, settings);
  if (today > lastReceiptOn) return undefined;
  const { caseId } = decided;
  return arm("execution", commune, { ...subjectOf(contract), caseId, dueOn: sendByOn, closesOn: lastReceiptOn });
};

/** The last day of a contract that surely ends then, so that somebody sees to what comes after; none where it goes on, or the day is over. */
export const contractEndDeadline = (contract: Contract, commune: Commune, today: PlainDate): Deadline | undefined => {
  const { archivedOn, signedOn, noticeGiven, decided } = contract;
  const term = rulingTerm(contract, today);
  if (archivedOn || !signedOn) return undefined;
  const lastTermEndOn = () => {
    const endsByItself = term?.renewal === "none" || term?.renewal === "express";
    const endOn = endsByItself ? datesOf(contract, commune, today)?.termEndOn : undefined;
    const goesOn = decided?.outcome === "renew" || decided?.outcome === "renegotiate";
    return endOn && goesOn && decided.forTermEndOn >= endOn ? undefined : endOn;
  };
  const endOn = noticeGiven?.endsOn ?? lastTermEndOn();
  if (!endOn || today > endOn) return undefined;
  return arm("contractEnd", commune, { ...subjectOf(contract), dueOn: endOn, closesOn: endOn });
};

/** The notice that must be found out of a contract that binds; none once its term is known, or it is over or archived. */
export const missingNoticeDeadline = (contract: Contract, commune: Commune, today: PlainDate): Deadline | undefined =>
  isUnwatched(contract, today)
    ? arm("missingNotice", commune, { ...subjectOf(contract), dueOn: completeByOn(contract) })
    : undefined;

/** Every deadline of a contract by kind, present or not: what a change of the contract must bring up to date. */
export const contractDeadlines = (contract: Contract, commune: Commune, today: PlainDate) => ({
  decision: decisionDeadline(contract, commune, today),
  execution: executionDeadline(contract, commune, today),
  contractEnd: contractEndDeadline(contract, commune, today),
  missingNotice: missingNoticeDeadline(contract, commune, today),
});

/** The day an evaluation is due; none once it is closed. */
export const evaluationDeadline = (evaluation: Evaluation, commune: Commune): Deadline | undefined =>
  isEvaluationOpen(evaluation)
    ? arm("evaluation", commune, {
        subjectId: evaluation.id,
        vendorId: evaluation.vendorId,
        ...(evaluation.ownerId && { ownerId: evaluation.ownerId }),
        dueOn: evaluation.dueOn,
      })
    : undefined;

/** The day an improvement action is due; none once it is done or dropped. */
export const actionDeadline = (action: Action, commune: Commune): Deadline | undefined =>
  action.status === "open"
    ? arm("action", commune, {
        subjectId: action.id,
        vendorId: action.vendorId,
        ...(action.ownerId && { ownerId: action.ownerId }),
        dueOn: action.dueOn,
      })
    : undefined;

/** The day a risk is to be looked at again; none once it is closed. */
export const riskDeadline = (risk: Risk, commune: Commune): Deadline | undefined =>
  risk.status === "open"
    ? arm("riskReview", commune, {
        subjectId: risk.id,
        vendorId: risk.vendorId,
        ...(risk.ownerId && { ownerId: risk.ownerId }),
        dueOn: risk.reviewOn,
      })
    : undefined;

/** True when what was planned about a stored deadline must not be said any more: its day moved, it is settled, or it sleeps now. */
export const isOvertaken = (stored: Deadline, derived: Deadline | undefined): boolean =>
  !derived || derived.dueOn !== stored.dueOn || (derived.wakesOn !== undefined && stored.wakesOn === undefined);

/** A deadline as it is first stored. */
export const armDeadline = (derived: Deadline, now: string): ArmedDeadline => ({ ...derived, armedAt: now });

/** The day a window closed on which something crossed had not been said, where the subject went on into a later one. */
const missedDay = (stored: Deadline, derived: Deadline, today: PlainDate): PlainDate | undefined => {
  const { closesOn, dueOn } = stored;
  const isOver = closesOn !== undefined && today > closesOn && derived.dueOn > dueOn && !derived.wakesOn;
  return isOver && crossedThreshold(stored, closesOn) !== undefined ? closesOn : undefined;
};

/** The deadline as it must stand at that instant: what was reminded is kept while the due day stays, forgotten when it moves. */
export const rearm = (stored: ArmedDeadline, derived: Deadline, now: string): ArmedDeadline => {
  const { version, dueOn, armedAt, reminded, told } = stored;
  const isMoved = dueOn !== derived.dueOn;
  const missedOn = isMoved ? missedDay(stored, derived, dayInZurich(now)) : stored.missedOn;
  const missed = missedOn && { missedOn };
  if (isMoved) return { ...derived, version, armedAt: now, ...missed };
  return {
    ...derived,
    version,
    armedAt,
    ...missed,
    ...(reminded !== undefined && { reminded }),
    ...(told && { told }),
  };
};
