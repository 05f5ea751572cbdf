import type { SesEvent } from "./ses-events.ts";

/** What may happen to an event on its way: it arrives, it arrives twice, it is kept back for now, or it is lost. */
export type Passage = "once" | "twice" | "held" | "lost";

/** The way of a configuration set's events to whoever listens. They arrive, unless somebody who tries what goes wrong says otherwise. */
export type EventGate = {
  /** From now on, what happens to each event. */
  setPassage: (choose: (event: SesEvent) => Passage) => void;
  /** Lets go what was held, in order, or in the order (and number) that `arrange` gives it. */
  release: (arrange?: (held: readonly SesEvent[]) => readonly SesEvent[]) => Promise<void>;
  countHeld: () => number;
  /** Events on their way right now; those held are not. */
  countRunning: () => number;
  take: (events: readonly SesEvent[]) => Promise<void>;
};

const copies: Record<Passage, number> = { once: 1, twice: 2, held: 0, lost: 0 };

/** A gate in front of `publish`, in order, one event after the other. */
export const createEventGate = (publish: (event: SesEvent) => Promise<unknown>): EventGate => {
  let choose: (event: SesEvent) => Passage = () => "once";
  let held: readonly SesEvent[] = [];
  let running = 0;

  const publishAll = async (events: readonly SesEvent[]): Promise<void> => {
    running += events.length;
    let left = events.length;
    try {
      for (const event of events) {
        await publish(event);
        left -= 1;
        running -= 1;
      }
    } finally {
      running -= left;
    }
  };

  return {
    setPassage: (next) => {
      choose = next;
    },
    release: (arrange = (events) => events) => {
      const released = arrange(held);
      held = [];
      return publishAll(released);
    },
    countHeld: () => held.length,
    countRunning: () => running,
    take: (events) => {
      const passing = events.map((event) => ({ event, passage: choose(event) }));
      held = [...held, ...passing.filter(({ passage }) => passage === "held").map(({ event }) => event)];
      return publishAll(passing.flatMap(({ event, passage }) => Array<SesEvent>(copies[passage]).fill(event)));
    },
  };
};
