import * as z from "zod";
import { PlainDate } from "../time/plain-date.ts";

/** What is known of the daily sweep's last runs. Completed is said only once the last message is handed over. */
export const SweepRun = z.object({
  version: z.number().int(),
  lastStartedAt: z.iso.datetime().optional(),
  lastCompletedAt: z.iso.datetime().optional(),
  /** The day it looked at. */
  lastCompletedOn: PlainDate.optional(),
  /** How many deadlines it found, and in how many communes. */
  found: z.number().int().optional(),
  communes: z.number().int().optional(),
});
export type SweepRun = z.infer<typeof SweepRun>;

/** A daily run may be two hours late before somebody must look. */
export const mostHoursApart = 26;

/** The hours since the sweep last came to its end; undefined when it never did. */
export const hoursSinceSweep = (run: SweepRun | undefined, now: string): number | undefined =>
  run?.lastCompletedAt === undefined ? undefined : (Date.parse(now) - Date.parse(run.lastCompletedAt)) / 3_600_000;

/** Whether the sweep has been missing for too long; one that never came to its end is. */
export const isSweepMissing = (run: SweepRun | undefined, now: string): boolean =>
  (hoursSinceSweep(run, now) ?? Number.POSITIVE_INFINITY) > mostHoursApart;

/** What the association is told of the sweep: when it last came to its end, and whether that is too long ago. */
export const SweepWatch = SweepRun.pick({ lastStartedAt: true, lastCompletedAt: true }).extend({
  today: PlainDate,
  isMissing: z.boolean(),
});
export type SweepWatch = z.infer<typeof SweepWatch>;
