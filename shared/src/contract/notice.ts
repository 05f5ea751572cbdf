import * as z from "zod";
import { addDays, addMonths, type PlainDate } from "../time/plain-date.ts";
import { wholeNumber } from "../time/whole-number.ts";

const error = "term.notice.monthsOrDays";

/** How long before the end of a term the notice must be received: in months or in days, never both. */
export const Notice = z.union(
  [
    z.strictObject({ months: wholeNumber(0, 120, "term.notice.months") }, { error }),
    z.strictObject({ days: wholeNumber(0, 3650, "term.notice.days") }, { error }),
  ],
  { error },
);
export type Notice = z.infer<typeof Notice>;

/**
 * The last day on which the vendor may receive the notice that ends a contract on a given day. Swiss law counts the
 * day of reception, not of posting. Three months before 31 December is 30 September, whole months being left.
 */
export const lastReceiptOn = (endOn: PlainDate, notice: Notice): PlainDate =>
  "months" in notice ? addDays(addMonths(addDays(endOn, 1), -notice.months), -1) : addDays(endOn, -notice.days);

/** The earliest day on which a contract can end when its notice is received on a given day. */
export const earliestEndOn = (receivedOn: PlainDate, notice: Notice): PlainDate => {
  if ("days" in notice) return addDays(receivedOn, notice.days);
  const endOn = addDays(addMonths(addDays(receivedOn, 1), notice.months), -1);
  // A month too short brings the end a little too early for the notice: the day after is then late enough.
  return lastReceiptOn(endOn, notice) < receivedOn ? addDays(endOn, 1) : endOn;
};
