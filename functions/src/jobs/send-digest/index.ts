import { isSilent } from "@vigie/shared/commune/standing.ts";
import { type Digest, withoutLines } from "@vigie/shared/deadline/digest.ts";
import { dueLines } from "@vigie/shared/deadline/due-lines.ts";
import { isReachable } from "@vigie/shared/deadline/recipients.ts";
import { CommuneId, PersonId } from "@vigie/shared/ids.ts";
import { dayInZurich, laterOf, PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import type { Deps } from "../../lib/deps.ts";
import { findStanding } from "../../lib/find-standing.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { readSubjects } from "../../lib/read-subjects.ts";
import { releaseDeadlines } from "../../lib/release-deadlines.ts";
import { unsubscribeUrl } from "../../lib/reminder-stop.ts";
import { type Prepared, sendOnce } from "../../lib/send-once.ts";
import { cancelReminders } from "../../lib/withdraw-reminders.ts";
import { composeDigest } from "../../mails/compose-digest.ts";
import { communes } from "../../tables/commune.table.ts";
import { digests } from "../../tables/digest.table.ts";
import { members } from "../../tables/member.table.ts";

const Message = z.object({ communeId: CommuneId, on: PlainDate, personId: PersonId });

/**
 * The mail as the register now stands: lines about what moved or was settled since are withdrawn, and without a line, or a reader whom it
 * reaches, there is no mail.
 */
const prepare = async (deps: Deps, communeId: string, digest: Digest): Promise<Prepared<Digest>> => {
  const commune = deps.commune(communeId);
  const [profile, member, subjects, communeStanding] = await Promise.all([
    commune.fetch(communes, {}),
    commune.fetch(members, { personId: digest.personId }),
    readSubjects(commune, digest.lines),
    findStanding(commune, communeId),
  ]);
  // A mail that waited for days says what is true on the day it goes out.
  const today = laterOf(digest.on, dayInZurich(deps.now()));
  const isTold = isReachable(member) && !isSilent(communeStanding);
  const said = isTold ? dueLines(digest.lines, { portfolio: subjects, commune: profile, today }) : [];
  const standing = new Set(said.map(({ line }) => line));
  const gone = digest.lines.filter((line) => !standing.has(line));
  const row = gone.length > 0 ? withoutLines(digest, gone) : digest;
  // What this reader was not told is not told at all: it is due again, for whoever comes next, or for the day the commune is back.
  const released = isTold ? [] : await releaseDeadlines(commune, digest.lines);
  const changes = [...(await cancelReminders(commune, digest, gone)), ...released];
  const { more, attempts } = digest;
  if (row.lines.length === 0) return { mail: undefined, row, changes };
  const mail = composeDigest({
    items: said.map(({ item }) => item),
    more,
    member,
    commune: profile,
    webUrl: deps.config.WEB_URL,
    isRepeated: attempts > 1,
    unsubscribeUrl: unsubscribeUrl(deps.config, communeId, member.personId),
  });
  return { mail, row, changes };
};

/** Mails one digest, once. */
export const job: QueueJob = async (deps, message) => {
  const { communeId, ...id } = Message.parse(message);
  const row = await deps.commune(communeId).fetch(digests, id);
  await sendOnce(deps, { communeId, entity: digests, row }, (claimed) => prepare(deps, communeId, claimed));
};

export const handler = onQueue(job);
