import type { MiddlewareObj } from "@middy/core";
import type { ApiAnswer, ApiEvent } from "./api-event.ts";
import { log } from "./log.ts";

const note = (event: ApiEvent, answer: ApiAnswer | null | undefined) =>
  log("request", {
    requestId: event.requestContext.requestId,
    route: event.routeKey,
    status: answer?.statusCode,
  });

/** One line a request, whatever became of it. */
export const logRequest = (): MiddlewareObj<ApiEvent, ApiAnswer> => ({
  after: (request) => note(request.event, request.response),
  onError: (request) => note(request.event, request.response),
});
