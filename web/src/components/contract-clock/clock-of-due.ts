import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Renewal } from "@vigie/shared/contract/term.ts";
import { addDays, addMonths } from "@vigie/shared/time/plain-date.ts";
import type { ClockInput } from "./clock-input.ts";

/** What of a contract its small clock needs. */
type ClockedContract = {
  readonly startOn: string;
  readonly renewal: Renewal;
  readonly dates: ContractDates;
};

/** The days on which one term ends and the next begins, as far as the dates tell. */
const seamsOf = ({ startOn, dates }: ClockedContract): string[] => {
  const ends = [dates.currentTermEndOn, addDays(dates.termStartOn, -1), dates.termEndOn, dates.nextTermEndOn];
  const starts = ends.flatMap((end) => (end === undefined ? [] : [addDays(end, 1)]));
  return [...new Set([startOn, ...starts.filter((start) => start > startOn)])].sort();
};

/** What the small clock draws of a contract that is due, from its dates alone: the terms before the current one run together. */
export const clockOfDue = (contract: ClockedContract, today: string): ClockInput => {
  const { dates, startOn, renewal } = contract;
  const seams = seamsOf(contract);
  const terms = seams.slice(1).map((next, index) => ({ startOn: seams[index] ?? startOn, endOn: addDays(next, -1) }));
  return {
    today,
    terms: renewal === "openEnded" ? [{ startOn }] : terms,
    noticeFromOn: dates.firstReminderOn,
    decideByOn: dates.decideByOn,
    sendByOn: dates.sendByOn,
    lastReceiptOn: dates.lastReceiptOn,
    termEndOn: dates.termEndOn,
    missedOn: dates.missedOn,
    state: dates.state,
  };
};

/** One stretch of time for all the clocks of a list, so that they can be compared at a glance. */
export const clockWindow = (today: string) => ({ fromOn: addMonths(today, -4), toOn: addMonths(today, 20) });
