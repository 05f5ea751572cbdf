import type { Commune } from "../commune/commune.ts";
import type { Contract } from "../contract/contract.ts";
import { type ContractDates, contractDates } from "../contract/contract-dates.ts";
import { type Evaluation, isEvaluationOpen } from "../evaluation/evaluation.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Deadline } from "./deadline.ts";
import { type DeadlineKind, deadlineKinds } from "./deadline-kinds.ts";

/** The contract clock under the commune's settings. */
export const datesOf = (contract: Contract, commune: Commune, today: PlainDate): ContractDates =>
  contractDates(
    contract.term,
    {
      postalBufferDays: commune.settings.postalBufferDays,
      executiveLeadDays: commune.settings.executiveLeadDays,
      firstReminderDays: Math.max(...commune.settings.decisionThresholds),
      canton: commune.canton,
    },
    today,
    { signed: contract.signedOn !== undefined },
  );

type Armed = Omit<Deadline, "version" | "thresholds" | "reminded">;

const arm = (kind: DeadlineKind, commune: Commune, armed: Omit<Armed, "kind">): Deadline => ({
  ...armed,
  kind,
  version: 1,
  thresholds: deadlineKinds[kind].thresholds(commune.settings),
});

/** The decision a contract waits for, from its dates; none for a draft, an open end (nothing runs out) or a contract that is over. */
export const decisionFrom = (
  contract: Contract,
  dates: ContractDates,
  commune: Commune,
  today: PlainDate,
): Deadline | undefined => {
  const silent = dates.state === "draft" || dates.state === "ended" || dates.state === "noticeGiven";
  if (silent || contract.term.renewal === "openEnded" || today > dates.lastReceiptOn) return undefined;
  return arm("decision", commune, {
    subjectId: contract.id,
    vendorId: contract.vendorId,
    ...(contract.ownerId && { ownerId: contract.ownerId }),
    dueOn: dates.decideByOn,
    closesOn: dates.lastReceiptOn,
  });
};

/** The decision a contract waits for, seen from a day. */
export const decisionDeadline = (contract: Contract, commune: Commune, today: PlainDate): Deadline | undefined =>
  decisionFrom(contract, datesOf(contract, commune, today), commune, today);

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

/** The deadline as it must stand now: what was reminded is kept while the due day stays, forgotten when it moves. */
export const rearm = (stored: Deadline, derived: Deadline): Deadline => ({
  ...derived,
  version: stored.version,
  ...(stored.dueOn === derived.dueOn && stored.reminded !== undefined && { reminded: stored.reminded }),
});
