import { setTimeout as sleep } from "node:timers/promises";

export type Pump = {
  /** Works until neither the stream nor a queue holds anything, failing messages included. */
  drain: () => Promise<void>;
  /** Works from now on, whenever there is something to do; gives what ends it. */
  run: () => () => Promise<void>;
};

type Options = {
  /** Reads the stream once; answers how many records it saw. */
  pollStream: () => Promise<number>;
  /** Takes a batch from every queue; answers how many messages it took. */
  takeBatches: () => Promise<number>;
  /** Messages still in the queues, hidden ones included. */
  countWaiting: () => number;
};

const pauseMs = 150;

/** Keeps the work moving from the table's stream to the queues, and from the queues to the jobs: one round at a time. */
export const createPump = ({ pollStream, takeBatches, countWaiting }: Options): Pump => {
  let rounds: Promise<unknown> = Promise.resolve();

  const round = (): Promise<number> => {
    const next = rounds.then(async () => (await pollStream()) + (await takeBatches()));
    rounds = next.catch(() => {});
    return next;
  };

  return {
    drain: async () => {
      for (;;) {
        if ((await round()) > 0) continue;
        if (countWaiting() === 0) return;
        await sleep(pauseMs);
      }
    },
    run: () => {
      let isRunning = true;
      const loop = async (): Promise<void> => {
        while (isRunning) {
          try {
            if ((await round()) > 0) continue;
          } catch (error) {
            if (isRunning) console.error("The background work stumbled and goes on:", error);
          }
          await sleep(pauseMs);
        }
      };
      const ended = loop();
      return async () => {
        isRunning = false;
        await ended;
      };
    },
  };
};
