import type { Member } from "../member/member.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Deadline } from "./deadline.ts";
import { type Digest, maxDigestLines, type Reminder } from "./digest.ts";
import { recipientsOf } from "./recipients.ts";

/** A deadline that crossed a threshold, and which. */
export type Crossing = { deadline: Deadline; threshold: number };

/** Every reminder that the crossings ask for: one a person who must be told. */
export const remindersFor = (crossings: Crossing[], members: Member[], on: PlainDate): Reminder[] =>
  crossings.flatMap(({ deadline, threshold }) =>
    recipientsOf(deadline, members, on).map(({ personId }) => ({
      version: 1,
      kind: deadline.kind,
      subjectId: deadline.subjectId,
      dueOn: deadline.dueOn,
      threshold,
      personId,
      digestOn: on,
    })),
  );

const byUrgency = (a: Reminder, b: Reminder) =>
  a.dueOn.localeCompare(b.dueOn) || a.subjectId.localeCompare(b.subjectId);

/** One digest a person, the most urgent lines first; what is over its length waits for the next day. */
export const planDigests = (reminders: Reminder[], on: PlainDate): { digest: Digest; reminders: Reminder[] }[] =>
  [...new Set(reminders.map(({ personId }) => personId))].map((personId) => {
    const own = reminders.filter((reminder) => reminder.personId === personId).sort(byUrgency);
    const told = own.slice(0, maxDigestLines);
    const lines = told.map(({ kind, subjectId, dueOn, threshold }) => ({ kind, subjectId, dueOn, threshold }));
    const digest: Digest = {
      version: 1,
      on,
      personId,
      lines,
      more: own.length - told.length,
      status: "planned",
      attempts: 0,
    };
    return { digest, reminders: told };
  });
