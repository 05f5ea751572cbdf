import { log } from "../../lib/log.ts";
import { onSchedule, type ScheduledJob } from "../../lib/on-schedule.ts";

/** As many as one message carries; what is over stays due for the next run. */
const mostAtOnce = 1000;

/** Wakes one `settle-documents` for each commune that has documents nobody will touch by themselves. Reads keys, and decides nothing. */
export const job: ScheduledJob<{ found: number }> = async (deps) => {
  const byCommune = new Map<string, string[]>();
  for await (const keys of deps.dueIndex.documentsUpTo(deps.now())) {
    for (const { communeId, documentId } of keys)
      byCommune.set(communeId, [...(byCommune.get(communeId) ?? []), documentId]);
  }
  const messages = [...byCommune].map(([communeId, ids]) =>
    JSON.stringify({ communeId, documentIds: ids.slice(0, mostAtOnce) }),
  );
  await deps.queues.send("settle-documents", messages);
  const found = [...byCommune.values()].reduce((sum, ids) => sum + ids.length, 0);
  log("documents.looked", { found, communes: byCommune.size });
  return { found };
};

export const handler = onSchedule(job);
