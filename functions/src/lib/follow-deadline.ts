import type { ArmedDeadline, Deadline } from "@vigie/shared/deadline/deadline.ts";
import type { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { armDeadline, isOvertaken, rearm } from "@vigie/shared/deadline/derive-deadline.ts";
import { deadlines } from "../tables/deadline.table.ts";
import { type Change, insert, remove, replace } from "./change.ts";
import type { Partition } from "./partition.ts";
import { withdrawReminders } from "./withdraw-reminders.ts";

/** What a deadline is about, and what it now is; undefined when it asks for nothing any more. */
type Followed = { kind: DeadlineKind; subjectId: string; derived: Deadline | undefined };

/** The change that brings a stored deadline to what it now is; none where there was none and is none. */
export const changeDeadline = (
  stored: ArmedDeadline | undefined,
  derived: Deadline | undefined,
  now: string,
): Change[] => {
  if (!stored) return derived ? [insert(deadlines, armDeadline(derived, now))] : [];
  return [derived ? replace(deadlines, stored, rearm(stored, derived, now)) : remove(deadlines, stored)];
};

/**
 * The changes that bring stored deadlines to what they now are, to stand in the transaction that changes their subject: what was planned
 * for a day that moved is withdrawn, and what the new day asks for is planned.
 */
export const followDeadlines = async (commune: Partition, followed: Followed[]): Promise<Change[]> => {
  const stored = new Map((await commune.findAll(deadlines, followed)).map((each) => [deadlines.idOf(each), each]));
  const pairs = followed.map((each) => ({ before: stored.get(deadlines.idOf(each)), derived: each.derived }));
  const overtaken = pairs.flatMap(({ before, derived }) => (before && isOvertaken(before, derived) ? [before] : []));
  return [
    ...pairs.flatMap(({ before, derived }) => changeDeadline(before, derived, commune.now())),
    ...(await withdrawReminders(commune, overtaken)),
  ];
};

/** The same for a subject with one deadline. */
export const followDeadline = (
  commune: Partition,
  subject: { kind: DeadlineKind; subjectId: string },
  derived: Deadline | undefined,
): Promise<Change[]> => followDeadlines(commune, [{ ...subject, derived }]);
