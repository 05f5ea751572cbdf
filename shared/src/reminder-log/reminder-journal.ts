import * as z from "zod";
import type { Digest, Reminder } from "../deadline/digest.ts";
import { PersonId } from "../ids.ts";
import { MailingOutcome, outcomeOf } from "../mailing/mailing.ts";
import { PlainDate } from "../time/plain-date.ts";
import { PlainMonth } from "../time/plain-month.ts";
import { fateOf, LoggedLine, lineOf, MailFate } from "./logged-reminder.ts";
import type { SubjectNames } from "./subject-names.ts";

/** One mail of reminders: to whom, what became of it, what it said, and what was taken out of it before it went out. */
export const LoggedDigest = MailFate.extend({
  on: PlainDate,
  personId: PersonId,
  personName: z.string(),
  outcome: MailingOutcome,
  /** How many more waited for the next day. */
  more: z.number().int(),
  lines: z.array(LoggedLine),
  withdrawn: z.array(LoggedLine),
});
export type LoggedDigest = z.infer<typeof LoggedDigest>;

/** Who was told of what in a month, the newest mail first. */
export const ReminderJournal = z.object({ today: PlainDate, month: PlainMonth, digests: z.array(LoggedDigest) });
export type ReminderJournal = z.infer<typeof ReminderJournal>;

const keyOf = (on: PlainDate, personId: string): string => `${on}#${personId}`;
const byUrgency = (a: Reminder, b: Reminder) =>
  a.dueOn.localeCompare(b.dueOn) || a.subjectId.localeCompare(b.subjectId) || a.kind.localeCompare(b.kind);

/**
 * The mails of a month from the stored digests and reminders. Every reminder stands in exactly one mail, said or withdrawn, whatever
 * became of it; one whose digest is not on record makes a mail of unclear outcome rather than vanish.
 */
export const composeJournal = (
  { digests, reminders }: { digests: readonly Digest[]; reminders: readonly Reminder[] },
  people: ReadonlyMap<string, string>,
  names: SubjectNames,
): LoggedDigest[] => {
  const rows = new Map(digests.map((digest) => [keyOf(digest.on, digest.personId), digest]));
  const told = Map.groupBy(reminders, ({ digestOn, personId }) => keyOf(digestOn, personId));
  return [...new Set([...rows.keys(), ...told.keys()])]
    .map((key): LoggedDigest => {
      const digest = rows.get(key);
      const [on = "", personId = ""] = key.split("#");
      const own = (told.get(key) ?? []).toSorted(byUrgency);
      const linesOf = (isWithdrawn: boolean) =>
        own.filter(({ cancelledAt }) => (cancelledAt !== undefined) === isWithdrawn).map((each) => lineOf(each, names));
      return {
        on,
        personId,
        personName: people.get(personId) ?? "",
        outcome: digest ? outcomeOf(digest) : "unclear",
        ...(digest && fateOf(digest)),
        more: digest?.more ?? 0,
        lines: linesOf(false),
        withdrawn: linesOf(true),
      };
    })
    .sort((a, b) => b.on.localeCompare(a.on) || a.personName.localeCompare(b.personName, "fr"));
};
