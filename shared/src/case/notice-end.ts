import { lastReceiptOn } from "../contract/notice.ts";
import { targetTerm } from "../contract/target-term.ts";
import type { Term } from "../contract/term.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";

/** The day on which a contract ends when the vendor has the notice on a day: the first term end that it still reaches (brief section 3). */
export const noticeEndOn = (term: Term, receivedOn: PlainDate): PlainDate => targetTerm(term, receivedOn).termEndOn;

/**
 * The day by which a notice sent on a day is taken to arrive, until its reception is recorded: after the commune's days for the post, but
 * in time for the earliest end still in reach. The post's margin warns; it never gives a term away. Where any day may end the contract
 * there is no last day to keep, and the margin alone counts.
 */
export const presumedReceiptOn = (term: Term, sentOn: PlainDate, postalBufferDays: number): PlainDate => {
  const arrivesOn = addDays(sentOn, postalBufferDays);
  if (term.renewal === "openEnded" && (term.exit ?? "monthEnd") === "anyDay") return arrivesOn;
  const lastOn = lastReceiptOn(noticeEndOn(term, sentOn), term.notice);
  return sentOn <= lastOn && lastOn < arrivesOn ? lastOn : arrivesOn;
};
