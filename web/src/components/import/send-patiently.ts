import type { ActionResult } from "#lib/api/action-result.ts";

const passing = ["network.unreachable", "server.busy", "server.failed", "import.underway"];

const failure = <T>(error: unknown): ActionResult<T> => ({
  ok: false,
  problem: { code: error instanceof TypeError ? "network.unreachable" : "server.failed", errors: [] },
});

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends, and again after each pause where what went wrong may pass; gives the last answer. Repeating must be safe: what was taken is not taken twice. */
export const sendPatiently = async <T>(
  send: () => Promise<ActionResult<T>>,
  pauses: readonly number[] = [1_000, 4_000],
): Promise<ActionResult<T>> => {
  const result = await send().catch(failure<T>);
  const [pause, ...others] = pauses;
  if (result.ok || !("problem" in result) || pause === undefined || !passing.includes(result.problem.code))
    return result;
  await sleep(pause);
  return sendPatiently(send, others);
};
