import { deriveStored } from "@vigie/shared/deadline/derive-stored.ts";
import { CommuneId } from "@vigie/shared/ids.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { remove, replace } from "../../lib/change.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { communes } from "../../tables/commune.table.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

const Message = z.object({ communeId: CommuneId });

/** Brings every deadline of a commune to its new settings. Run twice, the second run changes nothing that matters. */
export const job: QueueJob = async (deps, message) => {
  const commune = deps.commune(Message.parse(message).communeId);
  const [profile, portfolio, stored] = await Promise.all([
    commune.fetch(communes, {}),
    readPortfolio(commune),
    commune.list(deadlines),
  ]);
  for (const before of stored) {
    const now = deriveStored(before, portfolio, profile, dayInZurich(deps.now()));
    const change = now ? replace(deadlines, before, now) : remove(deadlines, before);
    await unlessOvertaken(commune.save({ changes: [change] }));
  }
};

export const handler = onQueue(job);
