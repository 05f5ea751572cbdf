import { setTimeout as sleep } from "node:timers/promises";
import { type JobName, jobs } from "@vigie/functions/jobs/jobs.ts";
import { latestRun } from "./latest-run.ts";
import type { MovableClock } from "./movable-clock.ts";

export type Scheduler = {
  /** Runs what has come due since its last run, once however often it was missed. */
  runDue: () => Promise<void>;
  /** Looks every second from now on; gives what ends it. */
  run: () => () => Promise<void>;
};

const schedules = Object.entries(jobs).flatMap(([job, { trigger }]) =>
  // Object.entries forgets that the keys of `jobs` are the jobs' names.
  trigger.kind === "schedule" ? [{ job: job as JobName, trigger }] : [],
);

/** EventBridge Scheduler's part, on a clock that can be moved. */
export const createScheduler = (clock: MovableClock, runJob: (job: JobName) => Promise<unknown>): Scheduler => {
  const isDue = ({ job, trigger }: (typeof schedules)[number]): boolean => {
    const due = latestRun(trigger, clock.now());
    const last = clock.ranAt(job);
    // The first look starts the count; after a step back in time, what was done then is to be done again.
    if (last === undefined || last > clock.now()) clock.setRanAt(job, due);
    return last !== undefined && last < due;
  };

  const runDue = async (): Promise<void> => {
    for (const schedule of schedules.filter(isDue)) {
      clock.setRanAt(schedule.job, clock.now());
      await runJob(schedule.job);
    }
  };

  return {
    runDue,
    run: () => {
      const stopping = new AbortController();
      const loop = async (): Promise<void> => {
        while (!stopping.signal.aborted) {
          try {
            await runDue();
          } catch (error) {
            console.error("A scheduled job failed:", error);
          }
          await sleep(1000, undefined, { signal: stopping.signal }).catch(() => {});
        }
      };
      const ended = loop();
      return async () => {
        stopping.abort();
        await ended;
      };
    },
  };
};
