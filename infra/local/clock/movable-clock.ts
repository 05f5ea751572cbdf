import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";

const Kept = z.object({ offsetMs: z.number(), ranAt: z.record(z.string(), z.string()) });

export type MovableClock = {
  /** The instant it is in Vigie, ISO. It goes on at the usual pace from wherever it was moved to. */
  now: () => string;
  today: () => string;
  isMoved: () => boolean;
  /** Moves to a morning, after the daily sweep's hour; without a day, back to the real time. */
  moveTo: (day?: string) => void;
  /** When each scheduled job last ran, in Vigie's time. */
  ranAt: (job: string) => string | undefined;
  setRanAt: (job: string, at: string) => void;
};

const morningOf = (day: string): number => Temporal.ZonedDateTime.from(`${day}T08:00[Europe/Zurich]`).epochMilliseconds;

/** A clock that can be moved, kept in a file over restarts. */
export const openClock = (file: string): MovableClock => {
  let kept = existsSync(file) ? Kept.parse(JSON.parse(readFileSync(file, "utf8"))) : { offsetMs: 0, ranAt: {} };
  const keep = (change: Partial<z.infer<typeof Kept>>): void => {
    kept = { ...kept, ...change };
    writeFileSync(file, JSON.stringify(kept));
  };
  const now = (): string => new Date(Date.now() + kept.offsetMs).toISOString();
  return {
    now,
    today: () => dayInZurich(now()),
    isMoved: () => kept.offsetMs !== 0,
    moveTo: (day) => keep({ offsetMs: day ? morningOf(day) - Date.now() : 0 }),
    ranAt: (job) => kept.ranAt[job],
    setRanAt: (job, at) => keep({ ranAt: { ...kept.ranAt, [job]: at } }),
  };
};
