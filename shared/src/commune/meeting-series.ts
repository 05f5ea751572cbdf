import { addDays, type PlainDate } from "../time/plain-date.ts";
import { mostMeetings } from "./meeting-days.ts";

/** A meeting that comes back on the same day of the week; `lastOn` is the last day it may fall on. */
export type MeetingSeries = { firstOn: PlainDate; everyDays: 7 | 14; lastOn: PlainDate };

/** The days of a series, from the first on; none when it would end before it begins, and never more than a calendar holds. */
export const meetingSeries = ({ firstOn, everyDays, lastOn }: MeetingSeries): PlainDate[] => {
  const days: PlainDate[] = [];
  for (let on = firstOn; on <= lastOn && days.length < mostMeetings; on = addDays(on, everyDays)) days.push(on);
  return days;
};
