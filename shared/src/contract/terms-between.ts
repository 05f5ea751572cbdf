import type { PlainDate } from "../time/plain-date.ts";
import type { Term } from "./term.ts";
import { endOfTerm, firstTermEndingFrom, startOfTerm } from "./term-ends.ts";

/** One term to draw; without `endOn` it has no end. */
export type TermSegment = { startOn: PlainDate; endOn?: PlainDate };

// Beyond this a drawing shows nothing more than a band.
const mostSegments = 60;

/** The terms of a contract, if nobody ends it, that touch a window of days (both included), at most the first 60. */
export const termsBetween = (term: Term, fromOn: PlainDate, toOn: PlainDate): TermSegment[] => {
  if (term.renewal === "openEnded") return term.startOn <= toOn ? [{ startOn: term.startOn }] : [];
  const first = firstTermEndingFrom(term, fromOn);
  return Array.from({ length: term.renewal === "tacit" ? mostSegments : 1 }, (_, i) => first + i)
    .map((k) => ({ startOn: startOfTerm(term, k), endOn: endOfTerm(term, k) }))
    .filter(({ startOn, endOn }) => startOn <= toOn && endOn >= fromOn);
};
