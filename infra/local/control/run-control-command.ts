import type { MovableClock } from "../clock/movable-clock.ts";
import type { Scheduler } from "../clock/scheduler.ts";
import type { Keys } from "../parts/keys.ts";
import { queueJobs } from "../parts/queues.ts";
import type { Ses } from "../parts/ses.ts";
import { UserError } from "../process/user-error.ts";
import type { Backend } from "../start-backend.ts";
import type { Command } from "./commands.ts";
import { openToken } from "./open-token.ts";
import { restoreCommune } from "./restore-commune.ts";

type Parts = { backend: Backend; clock: MovableClock; scheduler: Scheduler; ses: Ses; keys: Keys };

const count = (amount: number, one: string, many: string): string => `${amount || "no"} ${amount === 1 ? one : many}`;

/** Does what the command line asks of a running Vigie; answers one line. */
export const controlCommands = ({ backend, clock, scheduler, ses, keys }: Parts) => {
  const whenIsIt = (): string => `It is ${clock.today()} in Vigie${clock.isMoved() ? " (moved)" : ""}`;

  // Says what the work sent, once all of it is done.
  const follow = async (work: () => Promise<unknown>): Promise<string> => {
    const [mails, dead] = [ses.mails().length, backend.countDead()];
    await work();
    await backend.pump.drain();
    const given = backend.countDead() - dead;
    const failures = given > 0 ? `, and ${count(given, "message was", "messages were")} given up after five tries` : "";
    const sent = ses.mails().length - mails;
    return `${count(sent, "mail was", "mails were")} sent${failures}`;
  };

  return async (command: Command): Promise<string> => {
    switch (command.name) {
      case "status":
        return whenIsIt();
      case "clock": {
        if (!command.to) return `${whenIsIt()}.`;
        clock.moveTo(command.to === "now" ? undefined : command.to);
        const sent = await follow(scheduler.runDue);
        return `${whenIsIt()}; ${sent}.`;
      }
      case "sweep": {
        const sent = await follow(() => backend.runScheduled("daily-sweep", { on: command.on }));
        return `The sweep as of ${command.on} is done; ${sent}.`;
      }
      case "redrive": {
        const job = queueJobs.find((each) => each === command.job);
        if (!job) throw new UserError(`No queue wakes "${command.job}"; those that have one: ${queueJobs.join(", ")}.`);
        const back = await backend.redrive(job);
        const sent = await follow(async () => {});
        return `${count(back, "message goes", "messages go")} back to ${job}; ${sent}.`;
      }
      case "restore":
        return restoreCommune(backend.deps, command.file);
      case "token":
        return openToken(backend.signInDeps, keys, command);
    }
  };
};
