import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { isSweepMissing } from "@vigie/shared/reminder-log/sweep-run.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sweepRuns } from "../../tables/watch.table.ts";

export const showWatch = endpoint(associationRoutes.showWatch, async ({ deps, today }) => {
  const run = await deps.watch().find(sweepRuns, {});
  const { lastStartedAt, lastCompletedAt } = run ?? {};
  return {
    today,
    ...(lastStartedAt && { lastStartedAt }),
    ...(lastCompletedAt && { lastCompletedAt }),
    // Before its first run there is nothing to miss yet.
    isMissing: run !== undefined && isSweepMissing(run, deps.now()),
  };
});
