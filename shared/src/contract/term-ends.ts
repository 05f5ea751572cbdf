import { addDays, addMonths, calendarMonthsBetween, type PlainDate } from "../time/plain-date.ts";
import type { Term } from "./term.ts";

/**
 * Where the ends of the terms are counted from, and the months from there to the end of the first term. An end written
 * in the contract is the end of the first term, and the later terms follow it.
 */
const countedFrom = (term: Term) =>
  term.endOn === undefined
    ? { anchorOn: term.startOn, firstMonths: term.initialMonths ?? 0 }
    : { anchorOn: addDays(term.endOn, 1), firstMonths: 0 };

/**
 * The last day of term k, the first being 0. Every end is counted from the one anchor: adding the renewals one by one
 * to a date that a short month has cut would drift (a contract of 31 January would slide to the 28th for ever, R-23).
 */
export const endOfTerm = (term: Term, k: number): PlainDate => {
  const { anchorOn, firstMonths } = countedFrom(term);
  return addDays(addMonths(anchorOn, firstMonths + k * (term.renewalMonths ?? 0)), -1);
};

/** The first day of term k: the contract's own, then the day after each end. */
export const startOfTerm = (term: Term, k: number): PlainDate =>
  k === 0 ? term.startOn : addDays(endOfTerm(term, k - 1), 1);

/** The first term that ends on a day or later. Only a tacit contract has more terms than the first. */
export const firstTermEndingFrom = (term: Term, day: PlainDate): number => {
  if (term.renewalMonths === undefined) return 0;
  const { anchorOn, firstMonths } = countedFrom(term);
  const k = Math.max(0, Math.ceil((calendarMonthsBetween(anchorOn, day) - firstMonths) / term.renewalMonths));
  // Counting whole months leaves the day aside: this term may end earlier in that very month, and the next one cannot.
  return endOfTerm(term, k) < day ? k + 1 : k;
};
