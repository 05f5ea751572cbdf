import { awsDeps, type Deps } from "./deps.ts";

/** What a schedule wakes; `on` names another day than today, for whoever repeats a run. */
export type ScheduledJob<Result> = (deps: Deps, event: { on?: string }) => Promise<Result>;

export const onSchedule =
  <Result>(job: ScheduledJob<Result>, depsOf: () => Deps = awsDeps) =>
  (event: { on?: string }): Promise<Result> =>
    job(depsOf(), event);
