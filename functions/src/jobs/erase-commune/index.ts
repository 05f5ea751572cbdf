import { CommuneId } from "@vigie/shared/ids.ts";
import { isErasable } from "@vigie/shared/offboarding/offboarding.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { dropFeed } from "../../lib/feed-token.ts";
import { log } from "../../lib/log.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { sortKeyOf } from "../../tables/entity.ts";
import { members } from "../../tables/member.table.ts";
import { offboardings } from "../../tables/offboarding.table.ts";
import { beginErasure } from "./begin-erasure.ts";
import { certify } from "./certify.ts";
import { draftCertificate } from "./draft-certificate.ts";
import { findPeople } from "./find-people.ts";
import { forgetInTrail } from "./forget-in-trail.ts";

const Message = z.object({ communeId: CommuneId });

/**
 * Erases a commune that left. Each step may be repeated, and the commune's own item says `erasing` until the last one is done: a
 * run that died anywhere is found again by the next daily sweep and goes on.
 */
export const job: QueueJob = async (deps, message) => {
  const { communeId } = Message.parse(message);
  const { commune, eraser } = deps.erasure(communeId);
  const found = await commune.find(offboardings, { communeId });
  if (!found || !isErasable(found, dayInZurich(deps.now()))) return;

  const offboarding = await beginErasure(deps, found);
  const people = await findPeople(deps, commune, communeId);
  await draftCertificate(deps, offboarding, eraser, people.length);
  for (const { personId } of await commune.list(members)) await dropFeed(deps, { personId, communeId });
  for (const person of people) await deps.personTies.forget(person);
  await eraser.eraseObjects();
  const lastKey = sortKeyOf(offboardings, { communeId });
  await eraser.eraseRows(lastKey);
  await certify(deps, offboarding);
  await forgetInTrail(deps, offboarding);
  await eraser.eraseLastRow(lastKey);
  log("commune.erased", { communeId });
};

export const handler = onQueue(job);
