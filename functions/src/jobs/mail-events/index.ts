import { type MailEvent, takeEvent } from "@vigie/shared/mailing/mail-event.ts";
import type { Mailing } from "@vigie/shared/mailing/mailing.ts";
import { replace } from "../../lib/change.ts";
import { readMailMark } from "../../lib/mail-mark.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import type { Partition } from "../../lib/partition.ts";
import { returnChanges } from "../../lib/return-changes.ts";
import { caseMails } from "../../tables/case-mail.table.ts";
import { digests } from "../../tables/digest.table.ts";
import type { Entity } from "../../tables/entity.ts";
import { readMailKey } from "../../tables/mailing-rows.ts";
import { readMailEvent } from "./read-mail-event.ts";

type Row = Mailing & { version: number; personId: string };

/** Adds to a mail's row what an event says of it. Where somebody else changes the row at this moment, the event comes again. */
const record = async <R extends Row>(
  commune: Partition,
  { entity, sk }: { entity: Entity<R, R>; sk: string },
  event: MailEvent,
): Promise<void> => {
  const before = await commune.findAt(entity, sk);
  const after = before && takeEvent(before, event);
  if (!before || !after) return;
  const returned = after.returned === before.returned ? undefined : after.returned;
  const follows = returned ? await returnChanges(commune, after, returned) : [];
  await commune.save({ changes: [replace(entity, before, after), ...follows] });
};

/** Takes what the mail service tells of a mail later: that it went out, arrived or came back. What is no mail of ours is left alone. */
export const job: QueueJob = async (deps, message) => {
  const read = readMailEvent(message);
  const mark = readMailMark(read?.mark);
  if (!read || !mark) return;
  const commune = deps.commune(mark.communeId);
  const { sk } = mark;
  switch (readMailKey(sk)?.job) {
    case "send-digest":
      return record(commune, { entity: digests, sk }, read.event);
    case "send-case-mail":
      return record(commune, { entity: caseMails, sk }, read.event);
    case undefined:
  }
};

export const handler = onQueue(job);
