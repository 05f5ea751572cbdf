import { Refusal } from "@vigie/shared/errors.ts";

/** True when a write lost to whoever wrote first: what it was based on, or the free key it wanted, is no more. */
export const isOvertaken = (error: unknown): boolean => error instanceof Refusal && error.code === "version.stale";
