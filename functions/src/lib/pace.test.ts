import { GetSendQuotaCommand, SESClient, SESServiceException } from "@aws-sdk/client-ses";
import { describe, expect, it } from "vitest";
import { sendersAtATime } from "../jobs/jobs.ts";
import { createPace, senderRate } from "./pace.ts";

/** A clock that jumps from one sleeper to the next, in milliseconds. */
const fakeTime = () => {
  let nowMs = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => nowMs,
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ at: nowMs + ms, wake })),
    /** Goes on until the work is done, and answers what it gave. */
    until: async <T>(work: Promise<T>): Promise<T> => {
      let isDone = false;
      const done = work.finally(() => {
        isDone = true;
      });
      done.catch(() => {});
      for (;;) {
        // Whoever was woken goes as far as the next sleep.
        await new Promise((resolve) => setImmediate(resolve));
        if (isDone) return done;
        const next = sleepers.toSorted((a, b) => a.at - b.at)[0];
        if (!next) throw new Error("all wait for nothing");
        sleepers = sleepers.filter((each) => each !== next);
        nowMs = next.at;
        next.wake();
      }
    },
  };
};

const throttled = (message: string) =>
  new SESServiceException({ name: "Throttling", $fault: "client", message, $metadata: { httpStatusCode: 400 } });

/** An SES that takes no more than so many mails in any second: stricter than the real one, which forgives a short burst. */
const strictSes = (perSecond: number, now: () => number) => {
  const taken: number[] = [];
  let refused = 0;
  return {
    taken,
    countRefused: () => refused,
    send: async () => {
      if (taken.filter((at) => at > now() - 1000).length >= perSecond) {
        refused += 1;
        throw throttled("Maximum sending rate exceeded.");
      }
      taken.push(now());
    },
  };
};

/** Numbers between 0 and 1, the same each time. */
const fakeRandom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
};

const mostIn = (instants: readonly number[], windowMs: number): number =>
  Math.max(...instants.map((from) => instants.filter((at) => at >= from && at < from + windowMs).length));

describe("the pace of sending (R-25)", () => {
  it.each([
    { perSecond: 14, withinSeconds: 145 },
    { perSecond: 1, withinSeconds: 35 * 60 },
  ])("lets 1,500 digests out at $perSecond a second and loses none", async ({ perSecond, withinSeconds }) => {
    const time = fakeTime();
    const ses = strictSes(perSecond, time.now);
    let left = 1500;
    const sender = async (seed: number) => {
      const rate = async () => (perSecond * 0.8) / sendersAtATime;
      const pace = createPace({ ...time, rate, random: fakeRandom(seed) });
      while (left > 0) {
        left -= 1;
        await pace(ses.send);
      }
    };
    await time.until(Promise.all(Array.from({ length: sendersAtATime }, (_, index) => sender(index + 1))));
    expect(ses.taken).toHaveLength(1500);
    expect(mostIn(ses.taken, 1000)).toBeLessThanOrEqual(perSecond);
    expect(time.now()).toBeLessThan(withinSeconds * 1000);
    // Where they meet they part: refusals are the beginning, not the rule.
    expect(ses.countRefused()).toBeLessThan(20);
  });

  it("does not make a single mail wait", async () => {
    const time = fakeTime();
    const pace = createPace({ ...time, rate: async () => 0.4 });
    await time.until(pace(async () => {}));
    expect(time.now()).toBe(0);
    await time.until(pace(async () => {}));
    expect(time.now()).toBe(2500);
  });

  it("keeps the distance between mails that are asked for at the same moment", async () => {
    const time = fakeTime();
    const begun: number[] = [];
    const pace = createPace({ ...time, rate: async () => 4 });
    await time.until(Promise.all(Array.from({ length: 4 }, () => pace(async () => begun.push(time.now())))));
    expect(begun).toEqual([0, 250, 500, 750]);
  });

  it.each([
    ["a day's quota that is used up", throttled("Daily message quota exceeded.")],
    ["a mail that is refused", new Error("no")],
  ])("passes on what waiting does not mend: %s", async (_, error) => {
    const time = fakeTime();
    let asked = 0;
    const pace = createPace({ ...time, rate: async () => 1 });
    const sending = pace(async () => {
      asked += 1;
      throw error;
    });
    await expect(time.until(sending)).rejects.toBe(error);
    expect(asked).toBe(1);
  });

  it("gives up where SES finds every turn too fast, within the time a sender has", async () => {
    const time = fakeTime();
    const pace = createPace({ ...time, rate: async () => 0.4 });
    const sending = pace(async () => {
      throw throttled("Maximum sending rate exceeded.");
    });
    await expect(time.until(sending)).rejects.toThrow("sending rate");
    expect(time.now()).toBeLessThanOrEqual(25_000);
  });
});

describe("the rate of one sender", () => {
  /** The SDK's client, with an answer of ours where the network would be. */
  const answering = (answer: () => Promise<{ MaxSendRate?: number }>) => {
    const client = new SESClient({ region: "eu-central-2", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
    let asked = 0;
    client.middlewareStack.add(
      () => async (call) => {
        expect(call.input).toEqual(new GetSendQuotaCommand({}).input);
        asked += 1;
        return { response: {}, output: { $metadata: {}, ...(await answer()) } };
      },
      { step: "initialize", priority: "high" },
    );
    return { client, countAsked: () => asked };
  };

  it("is its share of four fifths of the account's, asked once in five minutes", async () => {
    let nowMs = 0;
    const { client, countAsked } = answering(async () => ({ MaxSendRate: nowMs === 0 ? 10 : 20 }));
    const rate = senderRate(client, () => nowMs);
    expect(await Promise.all([rate(), rate()])).toEqual([4, 4]);
    nowMs = 299_999;
    expect([await rate(), countAsked()]).toEqual([4, 1]);
    nowMs = 300_000;
    expect([await rate(), countAsked()]).toEqual([8, 2]);
  });

  it("stays what it was where SES does not answer, and is the least there is where it never did", async () => {
    let nowMs = 0;
    let isDown = true;
    const { client } = answering(async () => {
      if (isDown) throw new Error("down");
      return { MaxSendRate: 10 };
    });
    const rate = senderRate(client, () => nowMs);
    expect(await rate()).toBe(0.4);
    isDown = false;
    nowMs = 300_000;
    expect(await rate()).toBe(4);
    isDown = true;
    nowMs = 600_000;
    expect(await rate()).toBe(4);
  });
});
