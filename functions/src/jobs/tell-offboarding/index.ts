import { CommuneId } from "@vigie/shared/ids.ts";
import * as z from "zod";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { composeOffboarding } from "../../mails/compose-offboarding.ts";
import { members } from "../../tables/member.table.ts";
import { offboardings } from "../../tables/offboarding.table.ts";

const Message = z.object({ communeId: CommuneId });

/** Tells every administrator of the commune where its leaving stands now. A repeated message repeats a harmless mail. */
export const job: QueueJob = async (deps, message) => {
  const { communeId } = Message.parse(message);
  const commune = deps.commune(communeId);
  const [offboarding, people] = await Promise.all([commune.find(offboardings, { communeId }), commune.list(members)]);
  if (!offboarding) return;
  const told = people.filter(({ status, roles }) => status === "active" && roles.includes("communeAdmin"));
  for (const member of told)
    await deps.mailer.send(composeOffboarding(member, offboarding, deps.config.WEB_URL), {
      rid: `${communeId}-offboarding-${offboarding.version}`,
      attempt: 1,
    });
};

export const handler = onQueue(job);
