import * as z from "zod";
import type { Commune } from "../commune/commune.ts";
import type { Contract } from "../contract/contract.ts";
import type { Deadline } from "../deadline/deadline.ts";
import { DeadlineKind } from "../deadline/deadline-kinds.ts";
import type { Digest, Reminder } from "../deadline/digest.ts";
import { NextReminder, nextReminder, remindersAhead } from "../deadline/next-reminder.ts";
import type { Member } from "../member/member.ts";
import { PlainDate } from "../time/plain-date.ts";
import { fateOf, LoggedReminder, lineOf, outcomeIn } from "./logged-reminder.ts";
import type { SubjectNames } from "./subject-names.ts";

/** Whose choice the days are on which somebody is reminded: the contract's own, the commune's for that kind, or what is usual. */
export const ReminderRuleOrigin = z.enum(["contract", "commune", "usual"]);
export type ReminderRuleOrigin = z.infer<typeof ReminderRuleOrigin>;

/** Why nobody will be reminded: it is decided for this term, the last reminder before its window closes has gone, or the commune is closed. */
export const DeadlineSilence = z.enum(["decided", "lastOne", "leaving", "suspended"]);
export type DeadlineSilence = z.infer<typeof DeadlineSilence>;
/** Why there is nothing to be reminded of: it is settled, or it is over with its vendor. */
export const ItemSilence = z.enum(["settled", "vendorOver"]);

/** One deadline and what becomes of it: who is told next, when, by whose rule; or why nobody is. */
export const DeadlineReminders = z.object({
  kind: DeadlineKind,
  subjectId: z.string(),
  title: z.string().optional(),
  dueOn: PlainDate,
  thresholds: z.array(z.number().int()),
  rule: ReminderRuleOrigin,
  next: NextReminder.optional(),
  /** The days after the next one on which somebody will be reminded, if nothing is done until then. */
  laterOn: z.array(PlainDate),
  why: DeadlineSilence.optional(),
});
export type DeadlineReminders = z.infer<typeof DeadlineReminders>;

/** The reminders of one item, or of all that hangs on a vendor: those to come, and the log of those that were, the newest first. */
export const ItemReminders = z.object({
  today: PlainDate,
  deadlines: z.array(DeadlineReminders),
  why: ItemSilence.optional(),
  log: z.array(LoggedReminder),
  /** Whether there were more, before those. */
  isCut: z.boolean(),
});
export type ItemReminders = z.infer<typeof ItemReminders>;

const ruleOf = (
  { kind, subjectId }: Deadline,
  contracts: readonly Contract[],
  commune: Commune,
): ReminderRuleOrigin => {
  const isOwn = kind === "decision" && contracts.some(({ id, thresholds }) => id === subjectId && thresholds);
  if (isOwn) return "contract";
  return commune.settings.thresholds[kind] ? "commune" : "usual";
};

/** What is to come of deadlines as they stand on a day, the most urgent first. */
export const composeDeadlines = (
  deadlines: readonly Deadline[],
  {
    contracts,
    commune,
    members,
    names,
    silence,
  }: {
    contracts: readonly Contract[];
    commune: Commune;
    members: Member[];
    names: SubjectNames;
    /** Why nobody of the commune is reminded of anything, if so. */
    silence: DeadlineSilence | undefined;
  },
  today: PlainDate,
): DeadlineReminders[] =>
  deadlines
    .map((deadline): DeadlineReminders => {
      const { kind, subjectId, dueOn, thresholds, wakesOn } = deadline;
      const title = names.titles.get(subjectId);
      const next = silence ? undefined : nextReminder(deadline, members, today);
      const why = silence ?? (wakesOn ? "decided" : "lastOne");
      return {
        kind,
        subjectId,
        ...(title && { title }),
        dueOn,
        thresholds,
        rule: ruleOf(deadline, contracts, commune),
        ...(next ? { next } : { why }),
        laterOn: next ? remindersAhead(deadline, today).filter((on) => on > next.on) : [],
      };
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.subjectId.localeCompare(b.subjectId));

/** Stored reminders with what became of the mails they stood in, the newest first. */
export const composeLog = (
  { digests, reminders }: { digests: readonly Digest[]; reminders: readonly Reminder[] },
  people: ReadonlyMap<string, string>,
  names: SubjectNames,
): LoggedReminder[] => {
  const byKey = new Map(digests.map((digest) => [`${digest.on}#${digest.personId}`, digest]));
  return reminders
    .map((reminder): LoggedReminder => {
      const digest = byKey.get(`${reminder.digestOn}#${reminder.personId}`);
      return {
        ...lineOf(reminder, names),
        // What was taken out of a mail did not share its fate.
        ...(digest && !reminder.cancelledAt && fateOf(digest)),
        on: reminder.digestOn,
        personId: reminder.personId,
        personName: people.get(reminder.personId) ?? "",
        outcome: outcomeIn(reminder, digest),
      };
    })
    .sort(
      (a, b) =>
        b.on.localeCompare(a.on) || a.personName.localeCompare(b.personName, "fr") || a.dueOn.localeCompare(b.dueOn),
    );
};
