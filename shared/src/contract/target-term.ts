import { laterOf, type PlainDate } from "../time/plain-date.ts";
import { exitDayFrom } from "./exit-days.ts";
import { earliestEndOn, lastReceiptOn } from "./notice.ts";
import type { Term } from "./term.ts";
import { endOfTerm, firstTermEndingFrom, startOfTerm } from "./term-ends.ts";

/** The term whose end can still be decided, and what was missed to get there. */
export type TargetTerm = {
  termStartOn: PlainDate;
  termEndOn: PlainDate;
  nextTermEndOn?: PlainDate;
  missedOn?: PlainDate;
  currentTermEndOn?: PlainDate;
};

/** Renewed by itself: the first term that a notice received today still ends, which may be several terms ahead. */
const tacitTarget = (term: Term, today: PlainDate): TargetTerm => {
  const current = firstTermEndingFrom(term, today);
  const target = firstTermEndingFrom(term, earliestEndOn(today, term.notice));
  const currentTermEndOn = endOfTerm(term, current);
  return {
    termStartOn: startOfTerm(term, target),
    termEndOn: endOfTerm(term, target),
    nextTermEndOn: endOfTerm(term, target + 1),
    ...(target > current && { missedOn: lastReceiptOn(currentTermEndOn, term.notice), currentTermEndOn }),
  };
};

/** Without end: the first exit day that a notice received today still reaches, once the minimum duration is over. */
const openEndedTarget = (term: Term, today: PlainDate): TargetTerm => {
  const minimumEndOn = laterOf(term.startOn, endOfTerm(term, 0));
  const endableFrom = laterOf(minimumEndOn, earliestEndOn(today, term.notice));
  return { termStartOn: term.startOn, termEndOn: exitDayFrom(endableFrom, term.exit ?? "monthEnd") };
};

/** Express or none: one term, which ends. */
const singleTarget = (term: Term): TargetTerm => ({ termStartOn: term.startOn, termEndOn: endOfTerm(term, 0) });

/** Once notice was given nothing is renewed any more: the contract ends on the day agreed, in the term of that day. */
const noticeGivenTarget = (term: Term, endsOn: PlainDate): TargetTerm => ({
  termStartOn: startOfTerm(term, firstTermEndingFrom(term, endsOn)),
  termEndOn: endsOn,
});

/** The term that today's decisions are about. */
export const targetTerm = (term: Term, today: PlainDate, endsOn?: PlainDate): TargetTerm => {
  if (endsOn !== undefined) return noticeGivenTarget(term, endsOn);
  if (term.renewal === "tacit") return tacitTarget(term, today);
  if (term.renewal === "openEnded") return openEndedTarget(term, today);
  return singleTarget(term);
};

/** The end the initial length gives, where the contract writes another one that wins. */
export const overriddenEndOn = (term: Term): PlainDate | undefined => {
  if (term.endOn === undefined || term.initialMonths === undefined) return undefined;
  const { endOn, ...withoutEnd } = term;
  const computedEndOn = endOfTerm(withoutEnd, 0);
  return computedEndOn === endOn ? undefined : computedEndOn;
};
