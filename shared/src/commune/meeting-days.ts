import * as z from "zod";
import { PlainDate } from "../time/plain-date.ts";

/** More than two years of weekly meetings: as many as a calendar holds. */
export const mostMeetings = 120;

/** The days on which the executive meets, as far as they are known: each once, the earliest first. */
export const MeetingDays = z
  .array(PlainDate)
  .max(mostMeetings)
  .overwrite((days) => [...new Set(days)].sort());
