import { planMailing } from "../mailing/mailing-steps.ts";
import type { Member } from "../member/member.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import type { ArmedDeadline } from "./deadline.ts";
import { type Digest, maxDigestLines, type Reminder } from "./digest.ts";
import { recipientsOf } from "./recipients.ts";

/** A deadline that crossed a threshold, and which. */
export type Crossing = { deadline: ArmedDeadline; threshold: number };

/** Every reminder that the crossings ask for: one a person who must be told. */
export const remindersFor = (crossings: Crossing[], members: Member[], on: PlainDate): Reminder[] =>
  crossings.flatMap(({ deadline, threshold }) =>
    recipientsOf(deadline, members, on).map(({ personId }) => ({
      version: 1,
      kind: deadline.kind,
      subjectId: deadline.subjectId,
      vendorId: deadline.vendorId,
      armedAt: deadline.armedAt,
      dueOn: deadline.dueOn,
      threshold,
      personId,
      digestOn: on,
      ...(deadline.missedOn &&
        daysBetween(deadline.missedOn, deadline.dueOn) === threshold && { missedOn: deadline.missedOn }),
    })),
  );

const byUrgency = (a: Reminder, b: Reminder) =>
  a.dueOn.localeCompare(b.dueOn) || a.subjectId.localeCompare(b.subjectId);

/** One digest a person, the most urgent lines first; what is over its length waits for the next day. */
export const planDigests = (
  reminders: Reminder[],
  { on, now }: { on: PlainDate; now: string },
): { digest: Digest; reminders: Reminder[] }[] =>
  [...new Set(reminders.map(({ personId }) => personId))].map((personId) => {
    const own = reminders.filter((reminder) => reminder.personId === personId).sort(byUrgency);
    const told = own.slice(0, maxDigestLines);
    const lines = told.map(({ kind, subjectId, dueOn, threshold, armedAt, missedOn }) => ({
      kind,
      subjectId,
      dueOn,
      threshold,
      armedAt,
      ...(missedOn && { missedOn }),
    }));
    const digest: Digest = {
      ...planMailing(now),
      version: 1,
      on,
      personId,
      lines,
      more: own.length - told.length,
    };
    return { digest, reminders: told };
  });
