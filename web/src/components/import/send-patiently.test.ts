import { describe, expect, it } from "vitest";
import type { ActionResult } from "#lib/api/action-result.ts";
import { sendPatiently } from "./send-patiently.ts";

describe("a batch", () => {
  const busy: ActionResult<string> = { ok: false, problem: { code: "server.busy", errors: [] } };

  it("is sent again after what may pass, a broken connection too", async () => {
    const answers = [
      () => Promise.reject(new TypeError("fetch failed")),
      async () => busy,
      async () => ({ ok: true, value: "in" }) as const,
    ];
    const result = await sendPatiently(() => (answers.shift() ?? (async () => busy))(), [0, 0]);
    expect(result).toEqual({ ok: true, value: "in" });
  });

  it("is not sent again when the person must do something, and not for ever", async () => {
    let count = 0;
    const send = (result: ActionResult<string>) => async () => {
      count += 1;
      return result;
    };
    await sendPatiently(send({ ok: false, expired: true }), [0, 0]);
    expect(count).toBe(1);
    expect(await sendPatiently(send(busy), [0, 0])).toBe(busy);
    expect(count).toBe(4);
  });
});
