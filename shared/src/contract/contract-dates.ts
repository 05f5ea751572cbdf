import * as z from "zod";
import { ComputedDate, daysBetween, type PlainDate } from "../time/plain-date.ts";
import type { ClockSettings } from "./clock-settings.ts";
import { ContractState } from "./contract-state.ts";
import { decisionDeadlines } from "./decision-deadlines.ts";
import { deriveState } from "./derive-state.ts";
import { overriddenEndOn, targetTerm } from "./target-term.ts";
import type { Term } from "./term.ts";

/** All the days of a contract, seen from one day. They are those of the term that can still be decided. */
export const ContractDates = z.strictObject({
  state: ContractState,
  termStartOn: ComputedDate,
  termEndOn: ComputedDate,
  /** Last day on which the vendor may receive the notice. */
  lastReceiptOn: ComputedDate,
  /** Last working day to post it. */
  sendByOn: ComputedDate,
  /** Last day for the executive to decide: reminders hang on this one. */
  decideByOn: ComputedDate,
  firstReminderOn: ComputedDate,
  /** Days from today to `decideByOn`; negative once it is past. */
  daysToDecide: z.int(),
  /** Tacit only: the end the contract rolls to if no notice is received in time. */
  nextTermEndOn: ComputedDate.optional(),
  /** Tacit only: the last reception day of the current term, where it has gone by. */
  missedOn: ComputedDate.optional(),
  /** With `missedOn`: the end of the current term, which notice no longer reaches. */
  currentTermEndOn: ComputedDate.optional(),
  /** The end that `initialMonths` gives, where the contract writes another one, which wins. */
  computedEndOn: ComputedDate.optional(),
});
export type ContractDates = z.infer<typeof ContractDates>;

/** What happened to the contract besides its terms: not signed yet, notice given for an end, begun before the term that now rules, or its outcome decided for a term. */
export type ContractEvents = {
  signed?: boolean;
  noticeGiven?: { endsOn: PlainDate } | undefined;
  startedOn?: PlainDate | undefined;
  decided?: { forTermEndOn: PlainDate } | undefined;
};

/** The days and the state of a contract, seen from `today`. Pure: the same arguments always give the same answer. */
export const contractDates = (
  term: Term,
  settings: ClockSettings,
  today: PlainDate,
  given: ContractEvents = {},
): ContractDates => {
  const { signed = true, noticeGiven, startedOn = term.startOn, decided } = given;
  const endsOn = noticeGiven?.endsOn;
  const decidedFor = decided?.forTermEndOn;
  const target = targetTerm(term, today, endsOn);
  const deadlines = decisionDeadlines(target.termEndOn, term.notice, settings);
  const computedEndOn = overriddenEndOn(term);
  const { renewal } = term;
  return {
    state: deriveState(
      { signed, renewal, startOn: startedOn, endsOn, decidedFor, termEndOn: target.termEndOn, ...deadlines },
      today,
    ),
    ...target,
    ...deadlines,
    daysToDecide: daysBetween(today, deadlines.decideByOn),
    ...(computedEndOn !== undefined && { computedEndOn }),
  };
};
