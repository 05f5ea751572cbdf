import { crossedThreshold, type Deadline } from "@vigie/shared/deadline/deadline.ts";
import { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { deriveStored } from "@vigie/shared/deadline/derive-stored.ts";
import { type Crossing, planDigests, remindersFor } from "@vigie/shared/deadline/plan-digests.ts";
import { CommuneId } from "@vigie/shared/ids.ts";
import { isLeaving } from "@vigie/shared/offboarding/offboarding.ts";
import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { remove, replace } from "../../lib/change.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import type { Partition } from "../../lib/partition.ts";
import { readSubjects } from "../../lib/read-subjects.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { communes } from "../../tables/commune.table.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { reminders as reminderTable } from "../../tables/digest.table.ts";
import { members } from "../../tables/member.table.ts";
import { offboardings } from "../../tables/offboarding.table.ts";
import { planDigest } from "./plan-digest.ts";

/** The key of a deadline as the due index holds it: its kind, then its subject. */
const DeadlineKey = z
  .string()
  .transform((key) => ({ kind: key.split("#")[0], subjectId: key.slice(key.indexOf("#") + 1) }))
  .pipe(z.object({ kind: DeadlineKind, subjectId: z.string() }));
const Message = z.object({ communeId: CommuneId, on: PlainDate, deadlines: z.array(DeadlineKey) });

/** Brings a stored deadline to what it is now; the day to look again follows from it. */
const settle = (commune: Partition, stored: Deadline, now: Deadline | undefined): Promise<void> =>
  unlessOvertaken(commune.save({ changes: [now ? replace(deadlines, stored, now) : remove(deadlines, stored)] }));

/**
 * Decides for one commune who is told what on a day. Safe to run twice, ten times at once, or after dying anywhere: a person's digest and
 * its reminders are one transaction under keys that exist once, and a deadline moves on only when all of its reminders exist.
 */
export const job: QueueJob = async (deps, message) => {
  const { communeId, on, deadlines: keys } = Message.parse(message);
  const commune = deps.commune(communeId);
  // A commune that is leaving is not reminded; should it stay, what is due is still due.
  if (isLeaving(await commune.find(offboardings, { communeId }))) return;
  const [profile, people, stored] = await Promise.all([
    commune.fetch(communes, {}),
    commune.list(members),
    commune.findAll(deadlines, keys),
  ]);
  const subjects = await readSubjects(commune, stored);

  const looked = stored.map((before) => {
    const now = deriveStored(before, subjects, profile, on);
    const threshold = now && crossedThreshold(now, on);
    return { before, now, threshold };
  });
  const crossings: Crossing[] = looked.flatMap(({ now, threshold }) =>
    now && threshold !== undefined ? [{ deadline: now, threshold }] : [],
  );

  const wanted = remindersFor(crossings, people, on);
  const keyOf = reminderTable.idOf;
  const told = new Set((await commune.findAll(reminderTable, wanted)).map(keyOf));
  for (const plan of planDigests(
    wanted.filter((reminder) => !told.has(keyOf(reminder))),
    on,
  )) {
    const planned = await planDigest(commune, communeId, plan);
    for (const reminder of planned) told.add(keyOf(reminder));
  }

  for (const { before, now, threshold } of looked) {
    if (!now || threshold === undefined) await settle(commune, before, now);
    else {
      const own = wanted.filter(({ kind, subjectId }) => kind === now.kind && subjectId === now.subjectId);
      // Nobody to tell, or somebody not told yet: it stays due, and the next run tries again.
      const isTold = own.length > 0 && own.every((reminder) => told.has(keyOf(reminder)));
      if (isTold) await settle(commune, before, { ...now, reminded: threshold });
    }
  }
};

export const handler = onQueue(job);
