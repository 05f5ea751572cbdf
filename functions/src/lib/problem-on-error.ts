import type { MiddlewareObj } from "@middy/core";
import { Refusal } from "@vigie/shared/errors.ts";
import type { ApiAnswer, ApiEvent } from "./api-event.ts";
import { log } from "./log.ts";
import { problemOf } from "./problem.ts";

const busy = new Set(["ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded"]);

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  const name = error instanceof Error ? error.name : "unknown";
  // The name alone: a message may repeat what somebody typed.
  log("request.failed", { error: name });
  return new Refusal(busy.has(name) ? "server.busy" : "server.failed");
};

/** Answers every error as problem+json; what nobody foresaw says no more than a request id. */
export const problemOnError = (): MiddlewareObj<ApiEvent, ApiAnswer> => ({
  onError: (request) => {
    const problem = { ...problemOf(refusalOf(request.error)), requestId: request.event.requestContext.requestId };
    request.response = {
      statusCode: problem.status,
      headers: {
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        ...(problem.status === 503 && { "retry-after": "1" }),
      },
      body: JSON.stringify(problem),
    };
  },
});
