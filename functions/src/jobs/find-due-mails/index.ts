import { log } from "../../lib/log.ts";
import { onSchedule, type ScheduledJob } from "../../lib/on-schedule.ts";
import { readMailKey } from "../../tables/mailing-rows.ts";

/**
 * Takes up what stopped half way: mails whose message was lost, that the mail service put off, or whose outcome stayed unclear for a quarter of an
 * hour. Reads keys alone and decides nothing: the sending job does, however often it is asked.
 */
export const job: ScheduledJob<{ found: number }> = async (deps) => {
  let found = 0;
  for await (const mails of deps.dueIndex.mailsUpTo(deps.now())) {
    for (const { communeId, sk } of mails) {
      const key = readMailKey(sk);
      if (!key) continue;
      await deps.queues.send(key.job, [JSON.stringify({ communeId, ...key.id })]);
      found += 1;
    }
  }
  log("mails.looked", { found });
  return { found };
};

export const handler = onSchedule(job);
