import "server-only";
import type { ActionResult } from "./action-result.ts";
import { ProblemError } from "./problem-error.ts";

/** Runs the work of a server action and answers its value, or the API's refusal as data; any other error stays an error. */
export const runAction = async <T>(work: () => Promise<T>): Promise<ActionResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === "session.missing") return { ok: false, expired: true };
    return { ok: false, problem: { code: error.code, errors: error.faults } };
  }
};
