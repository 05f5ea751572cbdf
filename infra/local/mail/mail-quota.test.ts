import { expect, it } from "vitest";
import { createMailQuota } from "./mail-quota.ts";

const start = (perSecond: number, perDay: number) => {
  let nowMs = 0;
  const quota = createMailQuota({ perSecond, perDay }, () => nowMs);
  return { quota, wait: (ms: number) => (nowMs += ms), take: () => quota.take({ counts: true }) };
};

it("lets so many pass in any second, however the second is laid", () => {
  const { take, wait } = start(2, 100);
  expect([take(), wait(900), take(), take()]).toEqual([undefined, 900, undefined, "Maximum sending rate exceeded."]);
  wait(100);
  expect([take(), take()]).toEqual([undefined, "Maximum sending rate exceeded."]);
});

it("forgets a mail of the day a day later, not at midnight", () => {
  const { quota, take, wait } = start(10, 1);
  expect(take()).toBeUndefined();
  wait(24 * 3_600_000 - 1);
  expect(take()).toBe("Daily message quota exceeded.");
  wait(1);
  expect(take()).toBeUndefined();
  expect(quota.read().sentLastDay).toBe(1);
});
