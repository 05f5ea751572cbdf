import * as z from "zod";
import type { Member } from "../member/member.ts";
import { addDays, laterOf, PlainDate } from "../time/plain-date.ts";
import { type Deadline, nextReminderOn } from "./deadline.ts";
import { recipientsOf } from "./recipients.ts";

/** Who will be told next, and on which day. */
export const NextReminder = z.object({
  on: PlainDate,
  to: z.array(z.string()),
  /** It was for that day, and goes out with the next run: today's, or tomorrow's where that is over. */
  waitsSince: PlainDate.optional(),
});
export type NextReminder = z.infer<typeof NextReminder>;

/** The next reminder of a deadline as it will go out if nothing changes; one that should be out already goes with the next sweep. */
export const nextReminder = (deadline: Deadline, members: Member[], today: PlainDate): NextReminder | undefined => {
  const planned = nextReminderOn(deadline);
  if (!planned) return undefined;
  const on = laterOf(planned, today);
  const to = recipientsOf(deadline, members, on).map(({ name }) => name);
  return { on, to, ...(planned <= today && { waitsSince: planned }) };
};

/** The days before the due day on which somebody will still be reminded, the earliest first. */
export const remindersAhead = (deadline: Deadline, today: PlainDate): PlainDate[] => {
  const { thresholds, reminded = Number.POSITIVE_INFINITY, dueOn, wakesOn } = deadline;
  if (wakesOn) return [];
  return thresholds
    .filter((threshold) => threshold < reminded)
    .map((threshold) => addDays(dueOn, -threshold))
    .filter((on) => on >= today)
    .sort();
};
