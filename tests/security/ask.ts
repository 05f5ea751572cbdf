import type { WireAnswer } from "@vigie/infra/local/api/route-caller.ts";
import type { Route } from "@vigie/shared/http/route.ts";
import type { World } from "../harness/test-world.ts";
import type { Sample } from "./samples.ts";

/** Sends a sample to its operation, signed in or not. */
export const ask = (
  { sendRaw }: World,
  route: Route,
  { params, query, body, version }: Sample,
  as?: string,
  headers?: Record<string, string>,
): Promise<WireAnswer> =>
  sendRaw(route, body, {
    ...(as !== undefined && { as }),
    ...(params && { params }),
    ...(query && { query }),
    ...(version && { version }),
    ...(headers && { headers }),
  });

/** The answer without its request id, the one thing that must differ from one answer to the next. */
export const withoutRequestId = ({ status, headers, body }: WireAnswer): string => {
  const plain = typeof body === "object" && body !== null ? { ...body, requestId: undefined } : body;
  return JSON.stringify({ status, headers, body: plain });
};
