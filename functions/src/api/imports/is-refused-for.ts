import { type ErrorCode, Refusal } from "@vigie/shared/errors.ts";

/** Whether an error is a refusal of ours for one of these reasons. */
export const isRefusedFor = (error: unknown, codes: readonly ErrorCode[]): error is Refusal =>
  error instanceof Refusal && codes.includes(error.code);
