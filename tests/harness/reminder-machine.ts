import { type ArmedDeadline, crossedThreshold, type Deadline, lookAgainOn } from "@vigie/shared/deadline/deadline.ts";
import { armDeadline, isOvertaken, rearm } from "@vigie/shared/deadline/derive-deadline.ts";
import { type Digest, type DigestLine, type Reminder, withoutLines } from "@vigie/shared/deadline/digest.ts";
import { type Crossing, planDigests, remindersFor } from "@vigie/shared/deadline/plan-digests.ts";
import { isReachable } from "@vigie/shared/deadline/recipients.ts";
import { type MailEvent, takeEvent } from "@vigie/shared/mailing/mail-event.ts";
import type { Mailing } from "@vigie/shared/mailing/mailing.ts";
import {
  claimMailing,
  closesAddress,
  deferMailing,
  markReturned,
  markSent,
  markUnclear,
} from "@vigie/shared/mailing/mailing-steps.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import { dayInZurich, laterOf, type PlainDate } from "@vigie/shared/time/plain-date.ts";

/** What goes wrong while one mail is sent, and where. */
export type SendFault =
  | "none"
  | "diesBeforeClaim"
  | "diesAfterClaim"
  | "neverArrives"
  | "lostReply"
  | "diesAfterReply"
  | "throttled"
  | "rejected";

/** A mail that the mail service took. */
export type Taken = { key: string; personId: string; on: PlainDate; lines: DigestLine[]; attempt: number };

type Options = { derive: (subjectId: string, on: PlainDate) => Deadline | undefined; members: Member[]; now: string };

const keyOf = ({ on, personId }: Pick<Digest, "on" | "personId">) => `${on} ${personId}`;
const occurrenceOf = ({ kind, subjectId, armedAt, threshold, personId }: Reminder) =>
  `${subjectId} ${kind} ${armedAt} ${threshold} ${personId}`;

/** The pure rules of reminders run by hand, without table, queue or mail service: what a job reads is a map, what it writes at once a step. */
export const reminderMachine = ({ derive, members: initial, now: start }: Options) => {
  let nowMs = Date.parse(start);
  let members = initial;
  const deadlines = new Map<string, ArmedDeadline>();
  const reminders = new Set<string>();
  const digests = new Map<string, Digest>();
  const taken: Taken[] = [];
  const steps: { before: Mailing["status"]; after: Mailing["status"] }[] = [];

  const now = () => {
    nowMs += 1;
    return new Date(nowMs).toISOString();
  };
  const today = (): PlainDate => dayInZurich(new Date(nowMs));
  const write = (digest: Digest): void => {
    const before = digests.get(keyOf(digest))?.status ?? "planned";
    if (before !== digest.status) steps.push({ before, after: digest.status });
    digests.set(keyOf(digest), digest);
  };

  const withdraw = (overtaken: ArmedDeadline): void => {
    for (const personId of overtaken.told?.to ?? []) {
      const digest = digests.get(keyOf({ on: overtaken.told?.on ?? "", personId }));
      if (digest?.status !== "planned") continue;
      const gone = digest.lines.filter(({ subjectId }) => subjectId === overtaken.subjectId);
      if (gone.length > 0) write(withoutLines(digest, gone));
    }
  };

  const store = (subjectId: string, deadline: ArmedDeadline | undefined): void => {
    if (deadline) deadlines.set(subjectId, deadline);
    else deadlines.delete(subjectId);
  };

  return {
    now,
    today,
    isoNow: (): string => new Date(nowMs).toISOString(),
    setNow: (instant: string): void => {
      nowMs = Date.parse(instant);
    },
    advance: (minutes: number): void => {
      nowMs += minutes * 60_000;
    },
    digests,
    deadlines,
    /** Every mail that the mail service took, the oldest first. */
    taken,
    /** Every change of a mailing's status. */
    steps,
    members: () => members,
    setMembers: (next: Member[]): void => {
      members = next;
    },

    /** The subject changed: its deadline follows in the same transaction. */
    follow: (subjectId: string): void => {
      const before = deadlines.get(subjectId);
      const derived = derive(subjectId, today());
      if (before && isOvertaken(before, derived)) withdraw(before);
      if (before) store(subjectId, derived && rearm(before, derived, now()));
      else if (derived) store(subjectId, armDeadline(derived, now()));
    },

    /** The daily run and the planning that follows from it. */
    sweep: (on: PlainDate): void => {
      const due = [...deadlines.values()].filter((deadline) => (lookAgainOn(deadline) ?? "9") <= on);
      const at = now();
      const crossings: Crossing[] = [];
      for (const before of due) {
        const derived = derive(before.subjectId, on);
        const deadline = derived && rearm(before, derived, at);
        store(before.subjectId, deadline);
        const threshold = deadline && crossedThreshold(deadline, on);
        if (deadline && threshold !== undefined) crossings.push({ deadline, threshold });
      }
      const wanted = remindersFor(crossings, members, on);
      const missing = wanted.filter((reminder) => !reminders.has(occurrenceOf(reminder)));
      for (const { digest, reminders: own } of planDigests(missing, { on, now: at })) {
        if (digests.has(keyOf(digest))) continue;
        write(digest);
        for (const reminder of own) reminders.add(occurrenceOf(reminder));
      }
      for (const { deadline, threshold } of crossings) {
        const own = wanted.filter(({ subjectId }) => subjectId === deadline.subjectId);
        if (own.length > 0 && own.every((reminder) => reminders.has(occurrenceOf(reminder))))
          store(deadline.subjectId, {
            ...deadline,
            reminded: threshold,
            told: { on, to: own.map(({ personId }) => personId) },
          });
      }
    },

    /** One message about a digest is worked on, while that goes wrong. */
    send(key: string, fault: SendFault): "claimed" | "nothing" {
      const stored = digests.get(key);
      const claim = stored && claimMailing(stored, now());
      if (!claim || claim.act === "nothing" || fault === "diesBeforeClaim") return "nothing";
      if (claim.act === "giveUp") {
        write(claim.mailing);
        return "nothing";
      }
      const { mailing } = claim;
      const day = laterOf(mailing.on, today());
      const member = members.find(({ personId }) => personId === mailing.personId);
      const gone = mailing.lines.filter((line) => {
        const derived = derive(line.subjectId, day);
        return !member || !isReachable(member) || !derived || derived.wakesOn || derived.dueOn !== line.dueOn;
      });
      const row = gone.length > 0 ? withoutLines(mailing, gone) : mailing;
      write(row);
      if (row.lines.length === 0 || fault === "diesAfterClaim") return "claimed";
      if (fault === "throttled") write(deferMailing(row, now()));
      else if (fault === "rejected") this.give(key, markReturned(row, "rejection", now()));
      else {
        if (fault !== "neverArrives")
          taken.push({ key, personId: row.personId, on: row.on, lines: row.lines, attempt: row.attempts });
        if (fault === "none") write(markSent(row, now(), `m-${taken.length}`));
        else if (fault !== "diesAfterReply") write(markUnclear(row, now()));
      }
      return "claimed";
    },

    /** Writes what became of a digest, and what follows where it came back unread. */
    give: (key: string, after: Digest): void => {
      const before = digests.get(key);
      write(after);
      const { returned } = after;
      if (!returned || returned === before?.returned || !closesAddress(returned)) return;
      members = members.map((member) =>
        member.personId === after.personId && !member.undeliverable ? { ...member, undeliverable: returned } : member,
      );
      for (const { subjectId, armedAt } of after.lines) {
        const deadline = deadlines.get(subjectId);
        if (deadline?.armedAt === armedAt) store(subjectId, { ...deadline, reminded: undefined, told: undefined });
      }
    },

    /** The mail service tells what became of a mail. Answers whether that was news. */
    hear(key: string, kind: MailEvent["kind"]): boolean {
      const before = digests.get(key);
      const after = before && takeEvent(before, { kind, at: now(), messageId: "m" });
      if (after) this.give(key, after);
      return after !== undefined;
    },

    /** The digests that somebody should look at by now. */
    dueMails: (): string[] =>
      [...digests].flatMap(([key, { lookAgainAt }]) =>
        lookAgainAt && lookAgainAt <= new Date(nowMs).toISOString() ? [key] : [],
      ),
  };
};
export type ReminderMachine = ReturnType<typeof reminderMachine>;
