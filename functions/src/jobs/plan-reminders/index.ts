import { isSilent } from "@vigie/shared/commune/standing.ts";
import { type ArmedDeadline, crossedThreshold } from "@vigie/shared/deadline/deadline.ts";
import { DeadlineKind } from "@vigie/shared/deadline/deadline-kinds.ts";
import { deriveStored } from "@vigie/shared/deadline/derive-stored.ts";
import { type Crossing, planDigests, remindersFor } from "@vigie/shared/deadline/plan-digests.ts";
import { CommuneId } from "@vigie/shared/ids.ts";
import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { findStanding } from "../../lib/find-standing.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { readSubjects } from "../../lib/read-subjects.ts";
import { communes } from "../../tables/commune.table.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { reminders as reminderTable } from "../../tables/digest.table.ts";
import { members } from "../../tables/member.table.ts";
import { planDigest } from "./plan-digest.ts";
import { settleDeadline } from "./settle-deadline.ts";

/** The key of a deadline as the due index holds it: its kind, then its subject. */
const DeadlineKey = z
  .string()
  .transform((key) => ({ kind: key.split("#")[0], subjectId: key.slice(key.indexOf("#") + 1) }))
  .pipe(z.object({ kind: DeadlineKind, subjectId: z.string() }));
const Message = z.object({ communeId: CommuneId, on: PlainDate, deadlines: z.array(DeadlineKey) });

/**
 * Decides for one commune who is told what on a day. Safe to run twice, ten times at once, or after dying anywhere: a person's digest and
 * its reminders are one transaction under keys that exist once, and a deadline moves on only when all of its reminders exist.
 */
export const job: QueueJob = async (deps, message) => {
  const { communeId, on, deadlines: keys } = Message.parse(message);
  const commune = deps.commune(communeId);
  const now = deps.now();
  // A commune that is suspended or leaving is not reminded; should it come back, what is due is still due.
  if (isSilent(await findStanding(commune, communeId))) return;
  const [profile, people, stored] = await Promise.all([
    commune.fetch(communes, {}),
    commune.list(members),
    commune.findAll(deadlines, keys),
  ]);
  const subjects = await readSubjects(commune, stored);

  const crossings: Crossing[] = [];
  for (const before of stored) {
    const derived = deriveStored(before, subjects, profile, { on, now });
    const threshold = derived && crossedThreshold(derived, on);
    const isCrossed = derived !== undefined && threshold !== undefined;
    // A day that moved is stored under its new version before anybody is told of it, and what crosses nothing waits for its next day.
    const isKept = isCrossed && derived.armedAt === before.armedAt;
    const deadline: ArmedDeadline | undefined = isKept ? derived : await settleDeadline(commune, before, derived);
    if (isCrossed && deadline) crossings.push({ deadline, threshold });
  }

  const wanted = remindersFor(crossings, people, on);
  const keyOf = reminderTable.idOf;
  const known = await commune.findAll(reminderTable, wanted);
  // What was withdrawn before it went out was never said.
  const withdrawn = known.filter(({ cancelledAt }) => cancelledAt);
  const told = new Set(known.filter(({ cancelledAt }) => !cancelledAt).map(keyOf));
  const missing = wanted.filter((reminder) => !told.has(keyOf(reminder)));
  for (const plan of planDigests(missing, { on, now })) {
    for (const reminder of await planDigest(commune, communeId, { ...plan, withdrawn })) told.add(keyOf(reminder));
  }

  let unreached = 0;
  for (const { deadline, threshold } of crossings) {
    const own = wanted.filter(({ kind, subjectId }) => kind === deadline.kind && subjectId === deadline.subjectId);
    // Nobody to tell, or somebody not told yet: it stays due, and the next run tries again.
    if (own.length === 0) unreached += 1;
    else if (own.every((reminder) => told.has(keyOf(reminder))))
      await settleDeadline(commune, deadline, {
        ...deadline,
        reminded: threshold,
        told: { on, to: own.map(({ personId }) => personId) },
      });
  }
  if (unreached > 0) {
    const { associationId } = profile;
    await commune.save({
      changes: [],
      announce: [{ job: "record-unreached", message: { associationId, communeId, on, count: unreached } }],
    });
  }
};

export const handler = onQueue(job);
