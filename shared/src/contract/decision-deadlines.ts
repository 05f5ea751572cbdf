import { addDays, type PlainDate } from "../time/plain-date.ts";
import { previousWorkingDay } from "../time/working-day.ts";
import type { ClockSettings } from "./clock-settings.ts";
import { lastReceiptOn, type Notice } from "./notice.ts";

/** The executive's last meeting up to a day; the day itself where the calendar begins later, or ends before: there it says nothing. */
const lastMeetingOn = (byOn: PlainDate, meetingsOn: readonly PlainDate[]): PlainDate => {
  const isKnown = meetingsOn.some((on) => on >= byOn);
  return (isKnown && meetingsOn.findLast((on) => on <= byOn)) || byOn;
};

/** The days that lead to the end of a term, from the last to the first: received, posted, decided, reminded. */
export const decisionDeadlines = (endOn: PlainDate, notice: Notice, settings: ClockSettings) => {
  const receivedOn = lastReceiptOn(endOn, notice);
  const sendByOn = previousWorkingDay(addDays(receivedOn, -settings.postalBufferDays), settings.canton);
  const decideByOn = lastMeetingOn(addDays(sendByOn, -settings.executiveLeadDays), settings.meetingsOn);
  const firstReminderOn = addDays(decideByOn, -settings.firstReminderDays);
  return { lastReceiptOn: receivedOn, sendByOn, decideByOn, firstReminderOn };
};
