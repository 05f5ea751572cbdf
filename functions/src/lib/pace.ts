import { setTimeout as wait } from "node:timers/promises";
import { GetSendQuotaCommand, type SESClient } from "@aws-sdk/client-ses";
import { sendersAtATime } from "../jobs/jobs.ts";
import { log } from "./log.ts";

/** Waits for its turn, then sends. */
export type Pace = <T>(send: () => Promise<T>) => Promise<T>;

type Time = {
  /** Milliseconds. */
  now: () => number;
  sleep: (milliseconds: number) => Promise<unknown>;
};

/** A sender keeps off the limit by so much: the rest is for mails that people cause one at a time. */
const share = 0.8;
/** What any account may send in a second, should the mail service not say. */
const leastPerSecond = 1;
const askAgainAfterMs = 5 * 60_000;
const askAgainAfterFaultMs = 10_000;
const mostTurns = 10;

/** Two senders know nothing of each other: where they meet at the limit, SES refuses one, which then surely did not send. */
const isTooFast = (error: unknown): boolean =>
  error instanceof Error && error.name.startsWith("Throttling") && error.message.includes("sending rate");

/**
 * Lets so many sends a second begin, one after the other, evenly. One that SES finds too fast all the same tries again, at
 * a random distance so that two senders do not keep meeting; other errors are passed on.
 * @param rate sends a second, asked before each
 */
export const createPace = ({
  now,
  sleep,
  rate,
  random = Math.random,
}: Time & { rate: () => Promise<number>; random?: () => number }): Pace => {
  let freeAt = Number.NEGATIVE_INFINITY;

  const takeTurn = async (isFirst: boolean): Promise<void> => {
    const intervalMs = 1000 / (await rate());
    const at = isFirst ? Math.max(now(), freeAt) : now() + random() * intervalMs;
    freeAt = Math.max(freeAt, at + intervalMs);
    if (at > now()) await sleep(at - now());
  };

  return async (send) => {
    for (let turn = 1; ; turn += 1) {
      await takeTurn(turn === 1);
      try {
        return await send();
      } catch (error) {
        if (!isTooFast(error) || turn === mostTurns) throw error;
      }
    }
  };
};

/** What one sender may send in a second: its share of the account's rate, asked of SES every five minutes at most. */
export const senderRate = (ses: SESClient, now: () => number): (() => Promise<number>) => {
  let perSecond = Promise.resolve(leastPerSecond);
  let askAt = Number.NEGATIVE_INFINITY;

  const ask = async (known: Promise<number>): Promise<number> => {
    try {
      return (await ses.send(new GetSendQuotaCommand({}))).MaxSendRate || leastPerSecond;
    } catch (error) {
      // The rate known so far will do; that SES is out of reach shows at the mail itself.
      log("mail.quotaUnknown", { error: error instanceof Error ? error.name : "unknown" });
      askAt = now() + askAgainAfterFaultMs;
      return known;
    }
  };

  return async () => {
    if (now() >= askAt) {
      askAt = now() + askAgainAfterMs;
      perSecond = ask(perSecond);
    }
    return ((await perSecond) * share) / sendersAtATime;
  };
};

/** The pace of one sender among those that work at a time, as the account's quota allows. */
export const paceOf = (ses: SESClient): Pace =>
  createPace({ now: Date.now, sleep: wait, rate: senderRate(ses, Date.now) });
