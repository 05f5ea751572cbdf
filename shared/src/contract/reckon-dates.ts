import * as z from "zod";
import { PlainDate } from "../time/plain-date.ts";
import { ClockSettings } from "./clock-settings.ts";
import { type ContractDates, contractDates } from "./contract-dates.ts";
import { refuseUnsound, TermFields } from "./term.ts";

/** A question to the clock, flat as a form has it: a term model, a day, and the commune's settings or the usual ones. */
export const ReckonQuery = z
  .strictObject({
    ...TermFields.shape,
    ...ClockSettings.shape,
    today: PlainDate,
    /** The day the contract began, where an amendment brought the term. */
    startedOn: PlainDate.optional(),
  })
  .superRefine(...refuseUnsound);
export type ReckonQuery = z.infer<typeof ReckonQuery>;

/** Every date that follows, as on the page of a signed contract. */
export const reckonDates = (query: ReckonQuery): ContractDates => {
  const { today, startedOn, postalBufferDays, executiveLeadDays, firstReminderDays, meetingsOn, canton, ...term } =
    query;
  const settings = { postalBufferDays, executiveLeadDays, firstReminderDays, meetingsOn, ...(canton && { canton }) };
  return contractDates(term, settings, today, { startedOn });
};
