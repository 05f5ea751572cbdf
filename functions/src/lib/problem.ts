import { type ErrorKind, errorKinds, type Refusal } from "@vigie/shared/errors.ts";
import type { Problem } from "@vigie/shared/http/problem.ts";

/** The one place where a kind of refusal becomes an HTTP status. */
export const statusOf = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  stale: 412,
  tooLarge: 413,
  unsupported: 415,
  invalid: 422,
  preconditionRequired: 428,
  tooMany: 429,
  failed: 500,
  unavailable: 503,
} as const satisfies Record<ErrorKind, number>;

const titles: Record<ErrorKind, string> = {
  malformed: "The request cannot be read.",
  unauthenticated: "Sign in first.",
  forbidden: "Your role does not allow this.",
  notFound: "There is no such thing here.",
  conflict: "This collides with what is already there.",
  stale: "Somebody changed this in the meantime.",
  tooLarge: "The request is too large.",
  unsupported: "Send JSON.",
  invalid: "Some fields need correcting.",
  preconditionRequired: "Say which version you are changing (If-Match).",
  tooMany: "Too many requests: try again later.",
  failed: "Something went wrong on our side.",
  unavailable: "Busy: try again in a moment.",
};

/** A refusal as RFC 9457 problem details. */
export const problemOf = (refusal: Refusal): Problem => {
  const kind = errorKinds[refusal.code];
  return {
    type: `urn:vigie:problem:${refusal.code}`,
    title: titles[kind],
    status: statusOf[kind],
    code: refusal.code,
    ...(refusal.faults.length > 0 && { errors: refusal.faults }),
  };
};
