import { claimDigest } from "@vigie/shared/deadline/claim-digest.ts";
import type { Digest, DigestLine } from "@vigie/shared/deadline/digest.ts";
import { dueItems } from "@vigie/shared/deadline/due-item.ts";
import { CommuneId, PersonId } from "@vigie/shared/ids.ts";
import { isLeaving } from "@vigie/shared/offboarding/offboarding.ts";
import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { replace } from "../../lib/change.ts";
import type { Deps } from "../../lib/deps.ts";
import { isRefusedBySes } from "../../lib/mailer.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import type { Partition } from "../../lib/partition.ts";
import { readSubjects } from "../../lib/read-subjects.ts";
import { composeDigest } from "../../mails/compose-digest.ts";
import { communes } from "../../tables/commune.table.ts";
import { digests } from "../../tables/digest.table.ts";
import { members } from "../../tables/member.table.ts";
import { offboardings } from "../../tables/offboarding.table.ts";

const Message = z.object({ communeId: CommuneId, on: PlainDate, personId: PersonId });

/** Saves the digest's next state and answers it as stored. */
const advance = async (commune: Partition, before: Digest, after: Digest): Promise<Digest> => {
  await commune.save({ changes: [replace(digests, before, after)] });
  return { ...after, version: before.version + 1 };
};

/** The mail as the register now stands, or undefined when nothing of it still waits. */
const compose = async (deps: Deps, communeId: string, digest: Digest) => {
  const commune = deps.commune(communeId);
  const [profile, member, subjects, offboarding] = await Promise.all([
    commune.fetch(communes, {}),
    commune.fetch(members, { personId: digest.personId }),
    readSubjects(commune, digest.lines),
    commune.find(offboardings, { communeId }),
  ]);
  const keyOf = ({ kind, subjectId }: Pick<DigestLine, "kind" | "subjectId">) => `${kind}#${subjectId}`;
  const named = new Set(digest.lines.map(keyOf));
  const items = dueItems(subjects, profile, digest.on).filter((item) => named.has(keyOf(item)));
  if (items.length === 0 || member.status !== "active" || isLeaving(offboarding)) return undefined;
  return composeDigest({ items, more: digest.more, member, communeName: profile.name, webUrl: deps.config.WEB_URL });
};

/** Mails one digest: claimed before, recorded after, so that of many messages about it one sends. */
export const job: QueueJob = async (deps, message) => {
  const { communeId, on, personId } = Message.parse(message);
  const commune = deps.commune(communeId);
  const planned = await commune.fetch(digests, { on, personId });
  const claim = claimDigest(planned, deps.now());
  if (claim.act === "nothing") return;
  if (claim.act === "wait") throw new Error("another claim on this digest is running");
  const claimed = await advance(commune, planned, claim.digest);
  if (claim.act === "giveUp") return;

  const mail = await compose(deps, communeId, claimed);
  if (!mail) {
    await advance(commune, claimed, { ...claimed, status: "dropped" });
    return;
  }
  try {
    const messageId = await deps.mailer.send(mail, `${communeId}-${on}-${personId}`);
    await advance(commune, claimed, { ...claimed, status: "sent", messageId });
  } catch (error) {
    // A clear refusal sent nothing: it may be tried again at once. Anything else may have been sent: the claim's lease decides.
    if (isRefusedBySes(error))
      await advance(commune, claimed, { ...claimed, status: "planned", attempts: planned.attempts });
    throw error;
  }
};

export const handler = onQueue(job);
