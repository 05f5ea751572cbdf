import { type ErrorCode, Refusal } from "@vigie/shared/errors.ts";
import { isOvertaken } from "./is-overtaken.ts";

/** Answers a write that another overtook with a refusal of its own: to whoever sent no version, a stale one would mean nothing. */
export const overtakenAs = async (code: ErrorCode, write: Promise<void>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    if (isOvertaken(error)) throw new Refusal(code);
    throw error;
  }
};
