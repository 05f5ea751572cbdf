import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foundAssociation } from "@vigie/functions/found-association.ts";
import { routeCaller } from "@vigie/infra/local/api/route-caller.ts";
import { openToken } from "@vigie/infra/local/control/open-token.ts";
import { type Engines, startEngines } from "@vigie/infra/local/engines.ts";
import { startDynamodb } from "@vigie/infra/local/parts/dynamodb.ts";
import { openKeys } from "@vigie/infra/local/parts/keys.ts";
import type { SentMail } from "@vigie/infra/local/parts/ses.ts";
import { startBackend } from "@vigie/infra/local/start-backend.ts";
import { afterAll } from "vitest";
import { testClock } from "./test-clock.ts";

export type World = Awaited<ReturnType<typeof testWorld>>;

const webUrl = "http://localhost:3000";
let engines: Promise<Engines> | undefined;

// The worlds of a test file share its engines, each under its own names. Files share none: on every call, DynamoDB Local steps over
// all stream records older than the table's first, so that a table made late in a long life is slower tenfold.
const startOnce = async (): Promise<Engines> => {
  const dataDir = mkdtempSync(join(tmpdir(), "vigie-test-"));
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const dynamodb = await startDynamodb();
  const others = await startEngines(dynamodb.url, { dataDir, inboxPort: 0, isKept: false, webUrl });
  return { ...others, stop: async () => void (await Promise.all([others.stop(), dynamodb.stop()])) };
};

afterAll(async () => (await engines)?.stop());

/**
 * A whole Vigie but for its screens, with its own table, bucket and queues, on the day `now` (YYYY-MM-DD). Nothing moves by itself:
 * `drain` does the background work, `sweep` the daily run.
 */
export const testWorld = async ({ now = "2027-03-01" }: { now?: string } = {}) => {
  engines ??= startOnce();
  const running = await engines;
  const { ses } = running;
  const clock = testClock(now);
  const keys = openKeys();
  const name = `vigie-${randomBytes(6).toString("hex")}`;
  const backend = await startBackend(running, {
    name,
    keys,
    webUrl,
    now: clock.now,
    signInNow: clock.signInNow,
    // A failed message is tried again at once, so that `drain` also shows what ends in the dead-letter queue.
    visibilitySeconds: 0,
    place: {},
    keepPlace: () => {},
  });
  let seen = ses.mails().length;

  return {
    ...routeCaller(backend.callApi),
    callApi: backend.callApi,
    backend,
    deps: backend.deps,
    clock,
    keys,
    tableName: name,
    engines: running,

    /** Does the background work until none is left. */
    drain: (): Promise<void> => backend.pump.drain(),

    /** Runs the daily sweep, as of today or another day, and all that follows from it. */
    sweep: async (on?: string): Promise<void> => {
      await backend.runScheduled("daily-sweep", on ? { on } : {});
      await backend.pump.drain();
    },

    /** The mails sent since the last look, oldest first. */
    newMails: (): readonly SentMail[] => {
      const mails = ses.mails().slice(seen);
      seen = ses.mails().length;
      return mails;
    },

    /** A token for a person who is known here: in their only place, or in the one named. */
    signIn: (email: string, place?: string): Promise<string> =>
      openToken(backend.signInDeps, keys, { email, commune: place }),

    /** Founds an association with its first administrator. */
    found: (founding: { name: string; email: string; adminName: string }) => foundAssociation(backend.deps, founding),
  };
};
