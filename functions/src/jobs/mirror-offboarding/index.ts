import { CommuneId } from "@vigie/shared/ids.ts";
import * as z from "zod";
import { replace } from "../../lib/change.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { associationOffboardings, offboardings } from "../../tables/offboarding.table.ts";

const Message = z.object({ communeId: CommuneId });

/** Brings the association's copy of a commune's leaving up to the commune's own. Run twice, the second run finds nothing to do. */
export const job: QueueJob = async (deps, message) => {
  const { communeId } = Message.parse(message);
  const own = await deps.commune(communeId).find(offboardings, { communeId });
  if (!own) return;
  const association = deps.association(own.associationId);
  const copy = await association.find(associationOffboardings, { communeId });
  if (!copy || copy.version >= own.version) return;
  await unlessOvertaken(
    association.save({
      action: "offboarding.mirrored",
      // The copy may be several steps behind: it takes the version of what it copies.
      changes: [{ ...replace(associationOffboardings, copy, own), after: own }],
    }),
  );
};

export const handler = onQueue(job);
