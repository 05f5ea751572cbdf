import * as z from "zod";
import { Canton } from "../commune/canton.ts";
import { MeetingDays } from "../commune/meeting-days.ts";
import { wholeNumber } from "../time/whole-number.ts";

/** What a commune chooses for the contract clock. All lengths are in calendar days. */
export const ClockSettings = z.strictObject({
  /** Between posting a notice and the day the vendor surely has it. */
  postalBufferDays: wholeNumber(0, 60, "settings.postalBufferDays").default(7),
  /** What the executive needs to decide before the notice is posted. */
  executiveLeadDays: wholeNumber(0, 365, "settings.executiveLeadDays").default(30),
  /** When the executive meets: what is decided, is decided at one of its meetings. */
  meetingsOn: MeetingDays.default([]),
  /** How long before the decision the first reminder goes out. */
  firstReminderDays: wholeNumber(0, 730, "settings.firstReminderDays").default(180),
  /** Whose public holidays count; without it, those of the whole country. */
  canton: Canton.optional(),
});
export type ClockSettings = z.infer<typeof ClockSettings>;
