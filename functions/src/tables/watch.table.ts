import { SweepRun } from "@vigie/shared/reminder-log/sweep-run.ts";
import { entity } from "./entity.ts";

/** In the partition `WATCH`, which belongs to no commune: when the daily sweep last began and last came to its end. */
export const sweepRuns = entity({
  name: "sweepRun",
  schema: SweepRun,
  prefix: "SWEEP#",
  idOf: (_: Record<never, never>) => "daily-sweep",
});
