import { dayInZurich, PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { Deps } from "../../lib/deps.ts";
import { log } from "../../lib/log.ts";
import { onSchedule, type ScheduledJob } from "../../lib/on-schedule.ts";
import { recordSweep } from "../../lib/record-sweep.ts";

/** As many as one message carries; what is over stays due for the next run. */
const mostAtOnce = 2000;

/** A reminder matters more than the note that one looked for it: without the note the watch rings, and the sweep goes on. */
const noteStart = async (deps: Deps): Promise<void> => {
  try {
    await recordSweep(deps.watch(), { lastStartedAt: deps.now() });
  } catch {
    log("sweep.unrecorded", {});
  }
};

/**
 * Wakes one `plan-reminders` for each commune with something to look at, and says what; and `erase-commune` for those that left. It reads what is due and nothing else, and
 * decides nothing: running it twice, or ten times at once, asks the same question again. That it came to its end is noted when the
 * last message is handed over, and not before.
 */
export const job: ScheduledJob<{ found: number }> = async (deps, event) => {
  const on = PlainDate.parse(event.on ?? dayInZurich(deps.now()));
  await noteStart(deps);
  const byCommune = new Map<string, string[]>();
  for await (const keys of deps.dueIndex.upTo(on)) {
    for (const { communeId, deadline } of keys)
      byCommune.set(communeId, [...(byCommune.get(communeId) ?? []), deadline]);
  }
  const messages = [...byCommune].map(([communeId, due]) =>
    JSON.stringify({ communeId, on, deadlines: due.slice(0, mostAtOnce) }),
  );
  await deps.queues.send("plan-reminders", messages);
  // A commune whose leaving is over: looked at again each day until nothing of it is left.
  for await (const communeIds of deps.dueIndex.erasableUpTo(on))
    await deps.queues.send(
      "erase-commune",
      communeIds.map((communeId) => JSON.stringify({ communeId })),
    );
  const found = [...byCommune.values()].reduce((sum, due) => sum + due.length, 0);
  const communes = byCommune.size;
  await recordSweep(deps.watch(), { lastCompletedAt: deps.now(), lastCompletedOn: on, found, communes });
  log("sweep.completed", { on, found, communes });
  return { found };
};

export const handler = onSchedule(job);
