import * as z from "zod";
import { ActionId, CaseId, ContractId, DocumentId, EvaluationId, PersonId, RiskId, VendorId } from "../ids.ts";
import { addDays, daysBetween, PlainDate } from "../time/plain-date.ts";
import { DeadlineKind } from "./deadline-kinds.ts";

/** One dated obligation and how far its reminders have come. Derived from its subject; a moved date makes it anew. */
export const Deadline = z.object({
  version: z.number().int(),
  kind: DeadlineKind,
  subjectId: z.union([ContractId, EvaluationId, ActionId, RiskId, DocumentId]),
  vendorId: VendorId,
  /** Of an execution: the case whose mandate it is. */
  caseId: CaseId.optional(),
  ownerId: PersonId.optional(),
  dueOn: PlainDate,
  /** The last day on which acting still helps; the day after, the subject is looked at anew (a tacit contract has another term). */
  closesOn: PlainDate.optional(),
  /** Decided already: nobody is reminded, and on this day the subject is looked at anew (its next term is to be decided). */
  wakesOn: PlainDate.optional(),
  /** A window, the one before this or its own, closed on that day with something left unsaid: that is said first. */
  missedOn: PlainDate.optional(),
  /** Days before `dueOn` on which somebody is reminded, the earliest first. */
  thresholds: z.array(z.number().int().min(0)).min(1),
  /** The most urgent threshold already reminded of; negative when overdue. */
  reminded: z.number().int().optional(),
});
export type Deadline = z.infer<typeof Deadline>;

/** A deadline as it is stored. */
export const ArmedDeadline = Deadline.extend({
  /** When its due day was set: the day's version. A day moved away and back is another version, and reminds anew. */
  armedAt: z.iso.datetime(),
  /** The digests that its last reminder stands in, by their day and readers: where it is taken out of while they wait, should the day move. */
  told: z.object({ on: PlainDate, to: z.array(PersonId) }).optional(),
});
export type ArmedDeadline = z.infer<typeof ArmedDeadline>;

/** Days between two reminders once a deadline has passed. */
const overdueEveryDays = 7;

// The day on which a window was missed is the first on which there is something to say of the next one.
const stagesOf = ({ missedOn, dueOn, thresholds }: Deadline): number[] =>
  missedOn ? [daysBetween(missedOn, dueOn), ...thresholds] : thresholds;

// Once its own window has closed unsaid, the day it closed on stands in for the thresholds that nobody was told of.
const lastWord = ({ closesOn, missedOn, dueOn, reminded = Number.POSITIVE_INFINITY }: Deadline): number | undefined => {
  if (!closesOn || missedOn !== closesOn) return undefined;
  const threshold = daysBetween(closesOn, dueOn);
  return threshold < reminded ? threshold : undefined;
};

/**
 * The most urgent threshold that is crossed on that day and was not reminded of yet, in days before `dueOn` (negative: overdue).
 * Never an equality with one day: a sweep that did not run, or a date set late, loses nothing (brief section 8).
 */
export const crossedThreshold = (deadline: Deadline, on: PlainDate): number | undefined => {
  if (deadline.wakesOn) return undefined;
  if (deadline.closesOn && on > deadline.closesOn) return lastWord(deadline);
  const daysLeft = daysBetween(on, deadline.dueOn);
  const weeksLate = Math.floor(-daysLeft / overdueEveryDays);
  const crossed =
    weeksLate >= 1 ? -overdueEveryDays * weeksLate : Math.min(...stagesOf(deadline).filter((t) => t >= daysLeft));
  const isNew = deadline.reminded === undefined || crossed < deadline.reminded;
  return Number.isFinite(crossed) && isNew ? crossed : undefined;
};

const nextThreshold = (deadline: Deadline): number => {
  const { reminded } = deadline;
  const remaining = stagesOf(deadline).filter((t) => reminded === undefined || t < reminded);
  if (remaining.length > 0) return Math.max(...remaining);
  return Math.min(Math.floor((reminded ?? 0) / overdueEveryDays) * overdueEveryDays, 0) - overdueEveryDays;
};

/** The day the next reminder falls on, or undefined when the window closes before it. */
export const nextReminderOn = (deadline: Deadline): PlainDate | undefined => {
  if (deadline.wakesOn) return undefined;
  const on = addDays(deadline.dueOn, -nextThreshold(deadline));
  return deadline.closesOn && on > deadline.closesOn ? undefined : on;
};

/** The day the sweep must look at this deadline again: to remind, or to follow the subject into its next term. */
export const lookAgainOn = (deadline: Deadline): PlainDate | undefined =>
  deadline.wakesOn ?? nextReminderOn(deadline) ?? (deadline.closesOn && addDays(deadline.closesOn, 1));
