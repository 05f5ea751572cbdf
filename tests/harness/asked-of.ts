import type { ClockSettings } from "@vigie/shared/contract/clock-settings.ts";
import { oracleDates } from "@vigie/shared/contract/contract-dates.oracle.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { parseDay, writeDay } from "@vigie/shared/time/day-number.oracle.ts";
import type { Asked } from "./reminder-calendar.ts";

/** How a commune of Vaud reckons which changed none of its settings. */
const usual: ClockSettings = {
  postalBufferDays: 7,
  executiveLeadDays: 30,
  meetingsOn: [],
  firstReminderDays: 180,
  canton: "VD",
};

export const evaluationThresholds = [30, 7, 0];

/** The end of the term that a decision of that day is about, by the contract clock's slow twin. */
export const termEndFor = (term: Term, day: number): string => oracleDates(term, usual, writeDay(day), {}).termEndOn;

/** What is asked of a tacit contract on a day, by the same twin; nothing while the executive has decided for its term. */
export const askedOfContract = (term: Term, decidedForOn: string | undefined, day: number): Asked => {
  const { decideByOn, lastReceiptOn, termEndOn } = oracleDates(term, usual, writeDay(day), {});
  return {
    dueDay: parseDay(decideByOn),
    closeDay: parseDay(lastReceiptOn),
    isSettled: decidedForOn !== undefined && decidedForOn >= termEndOn,
    thresholds: [180, 90, 60, 30, 7, 0],
  };
};

/** What is asked of an evaluation that waits. */
export const askedOfEvaluation = (dueOn: string): Asked => ({
  dueDay: parseDay(dueOn),
  closeDay: Number.POSITIVE_INFINITY,
  isSettled: false,
  thresholds: evaluationThresholds,
});
