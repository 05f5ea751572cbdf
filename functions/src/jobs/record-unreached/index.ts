import { AssociationId, CommuneId } from "@vigie/shared/ids.ts";
import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { replace } from "../../lib/change.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { associationCommunes } from "../../tables/association.table.ts";

const Message = z.object({
  associationId: AssociationId,
  communeId: CommuneId,
  on: PlainDate,
  count: z.number().int().positive(),
});

/** Notes on which day, last, how many deadlines of a commune reached nobody. The association reads that number and nothing else. */
export const job: QueueJob = async (deps, message) => {
  const { associationId, communeId, on, count } = Message.parse(message);
  const association = deps.association(associationId);
  const row = await association.fetch(associationCommunes, { communeId });
  if (row.unreached && row.unreached.on > on) return;
  const after = { ...row, unreached: { on, count } };
  await unlessOvertaken(association.save({ changes: [replace(associationCommunes, row, after)] }));
};

export const handler = onQueue(job);
