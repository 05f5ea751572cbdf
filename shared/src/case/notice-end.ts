import { targetTerm } from "../contract/target-term.ts";
import type { Term } from "../contract/term.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";

/** The day on which a contract ends when the vendor has the notice on a day: the first term end that it still reaches (brief section 3). */
export const noticeEndOn = (term: Term, receivedOn: PlainDate): PlainDate => targetTerm(term, receivedOn).termEndOn;

/** The day on which a posted notice has surely arrived, until the vendor's signature says when it did. */
export const presumedReceiptOn = (sentOn: PlainDate, postalBufferDays: number): PlainDate =>
  addDays(sentOn, postalBufferDays);
