import type { SweepRun } from "@vigie/shared/reminder-log/sweep-run.ts";
import { sweepRuns } from "../tables/watch.table.ts";
import { insert, replace } from "./change.ts";
import { isOvertaken } from "./is-overtaken.ts";
import type { Partition } from "./partition.ts";

const mostTries = 20;

/** Notes something of the daily sweep's run. Of several that run at once each is noted: whoever is overtaken reads again. */
export const recordSweep = async (watch: Partition, said: Omit<SweepRun, "version">): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    const before = await watch.find(sweepRuns, {});
    const change = before
      ? replace(sweepRuns, before, { ...before, ...said })
      : insert(sweepRuns, { version: 1, ...said });
    try {
      return await watch.save({ changes: [change] });
    } catch (error) {
      if (!isOvertaken(error) || tries === mostTries) throw error;
    }
  }
};
