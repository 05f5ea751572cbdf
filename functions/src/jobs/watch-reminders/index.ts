import { hoursSinceSweep, isSweepMissing } from "@vigie/shared/reminder-log/sweep-run.ts";
import { log } from "../../lib/log.ts";
import { onSchedule, type ScheduledJob } from "../../lib/on-schedule.ts";
import { sweepRuns } from "../../tables/watch.table.ts";

/** Mails wait for minutes; whatever waits for an hour does so for ever. */
const mostMinutes = 60;

/**
 * The second watcher: says so when the daily sweep did not come to its end, when mails that should have gone out did not, and when it
 * stays unclear whether some did. What it says makes the alarms ring; counts and hours, nobody's name.
 */
export const job: ScheduledJob<{ isMissing: boolean; stuck: number; unclear: number }> = async (deps) => {
  const now = deps.now();
  const run = await deps.watch().find(sweepRuns, {});
  const isMissing = isSweepMissing(run, now);
  const hours = hoursSinceSweep(run, now);
  if (isMissing) log("sweep.missing", hours === undefined ? { never: true } : { hours: Math.floor(hours) });

  const anHourAgo = new Date(Date.parse(now) - mostMinutes * 60_000).toISOString();
  let stuck = 0;
  let unclear = 0;
  for await (const mails of deps.dueIndex.mailsUpTo(anHourAgo)) {
    const doubtful = mails.filter(({ isUnclear }) => isUnclear).length;
    unclear += doubtful;
    stuck += mails.length - doubtful;
  }
  if (stuck > 0) log("reminders.stuck", { count: stuck });
  if (unclear > 0) log("mail.unclear", { count: unclear });
  return { isMissing, stuck, unclear };
};

export const handler = onSchedule(job);
