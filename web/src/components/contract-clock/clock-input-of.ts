import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { termsBetween } from "@vigie/shared/contract/terms-between.ts";
import { addDays, laterOf } from "@vigie/shared/time/plain-date.ts";
import type { ClockInput } from "./clock-input.ts";

// Wider than what the drawing shows, so that no term is cut off at its edge.
const marginDays = 800;

/** What the clock draws of a contract seen from `today`. A contract without end has nothing to decide: only how it can be left. */
export const clockInputOf = (term: Term, dates: ContractDates, today: string): ClockInput => {
  const { state, termEndOn, lastReceiptOn, sendByOn, decideByOn, firstReminderOn, missedOn } = dates;
  const lastOn = laterOf(dates.nextTermEndOn ?? termEndOn, today);
  const [firstOn = today] = [today, decideByOn, term.startOn <= today ? dates.termStartOn : today].sort();
  const terms = termsBetween(term, addDays(firstOn, -marginDays), addDays(lastOn, marginDays));
  const ahead = { today, terms, state, termEndOn, lastReceiptOn };
  if (term.renewal === "openEnded") return ahead;
  return { ...ahead, sendByOn, decideByOn, noticeFromOn: firstReminderOn, ...(missedOn && { missedOn }) };
};
