import * as z from "zod";
import type { Commune } from "../commune/commune.ts";
import type { ArmedDeadline } from "../deadline/deadline.ts";
import { dueItems, type Portfolio } from "../deadline/due-item.ts";
import { Language } from "../language.ts";
import { PlainDate } from "../time/plain-date.ts";
import { type AgendaItem, lineOf } from "./agenda-item.ts";
import { AgendaKind } from "./agenda-kind.ts";
import { followingDays } from "./following-days.ts";

/** One whole day in a person's own calendar. */
export const CalendarEntry = z.object({
  /** The same for as long as the subject asks for a day of that kind, whatever day it is. */
  uid: z.string(),
  kind: AgendaKind,
  on: PlainDate,
  page: z.string(),
  /** With whom and about what; absent where the commune keeps names out of mails and calendars. */
  vendorName: z.string().optional(),
  title: z.string().optional(),
  /** When its day was set: what makes one edition of the entry newer than another. */
  changedAt: z.iso.datetime().optional(),
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/** What the address of a calendar answers. */
export const CalendarFeed = z.object({
  communeName: z.string(),
  language: Language,
  /** The instant it was asked for. */
  at: z.iso.datetime(),
  entries: z.array(CalendarEntry),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

/** What a person may know of their calendar's address: not the address, which nobody keeps. */
export const CalendarFeedState = z.object({
  feed: z.object({ madeOn: PlainDate, lastReadOn: PlainDate.optional() }).optional(),
});
export type CalendarFeedState = z.infer<typeof CalendarFeedState>;

/** A calendar's address, shown once. */
export const CalendarAddress = z.object({ url: z.url(), madeOn: PlainDate });
export type CalendarAddress = z.infer<typeof CalendarAddress>;

/**
 * A commune's days for a calendar: every open deadline, late ones too, and the days that follow. `stored` says when a day was set; a day
 * that follows moves with its contract's own, and one whose deadline is still being brought up to date is as new as the reading.
 */
export const feedEntries = (
  portfolio: Portfolio,
  commune: Commune,
  stored: readonly Pick<ArmedDeadline, "kind" | "subjectId" | "dueOn" | "armedAt">[],
  { today, now }: { today: PlainDate; now: string },
): CalendarEntry[] => {
  const due = dueItems(portfolio, commune, today);
  const armed = new Map(stored.map((each) => [`${each.kind} ${each.subjectId}`, each]));
  const setAt = new Map<string, string>();
  for (const { kind, subjectId, dueOn } of due) {
    const known = armed.get(`${kind} ${subjectId}`);
    const at = known?.dueOn === dueOn ? known.armedAt : now;
    setAt.set(`${kind} ${subjectId}`, at);
    // The latest of a contract's own days counts for those that follow from them.
    if (at > (setAt.get(subjectId) ?? "")) setAt.set(subjectId, at);
  }
  const changedAt = ({ kind, subjectId }: AgendaItem) => setAt.get(`${kind} ${subjectId}`) ?? setAt.get(subjectId);
  const isNamed = commune.settings.mailsNameContracts;
  return [...due.map(lineOf), ...followingDays(due, commune, today)].map((line) => {
    const { kind, subjectId, on, page, vendorName, title } = line;
    const at = changedAt(line);
    return {
      uid: `${kind}-${subjectId}@${commune.id}.vigie`,
      kind,
      on,
      page,
      ...(isNamed && vendorName && { vendorName }),
      ...(isNamed && title && { title }),
      ...(at && { changedAt: at }),
    };
  });
};
