import type { authorize } from "@vigie/functions/authorizer/index.ts";
import type { ApiAnswer, ApiEvent } from "@vigie/functions/lib/api-event.ts";
import { problemOf } from "@vigie/functions/lib/problem.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import type { Context } from "@vigie/shared/routes.ts";
import { type ApiRequest, buildAuthorizerEvent, buildEvent } from "./build-event.ts";
import { matchRoute } from "./match-route.ts";

export type ApiResponse = { status: number; headers: Readonly<Record<string, string>>; body: Buffer };
export type CallApi = (request: ApiRequest) => Promise<ApiResponse>;
/** Calls a context's handler, as Lambda does. */
type Serve = (context: Context, event: ApiEvent) => Promise<ApiAnswer>;

/** What the gateway answers by itself, in the words the functions use. */
export const refuse = (code: "route.unknown" | "request.tooLarge"): ApiResponse => {
  const problem = problemOf(new Refusal(code));
  return {
    status: problem.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    body: Buffer.from(JSON.stringify(problem)),
  };
};

const readAnswer = ({ statusCode = 200, headers = {}, body = "", isBase64Encoded }: ApiAnswer): ApiResponse => ({
  status: statusCode,
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
  body: Buffer.from(body, isBase64Encoded ? "base64" : "utf8"),
});

/**
 * API Gateway's part of a request: finds the route, asks the authorizer, calls the context's handler. The gateway and the tests come in
 * here, so a test meets the very same events.
 */
export const apiCaller =
  (serve: Serve, authorizer: ReturnType<typeof authorize>): CallApi =>
  async (request) => {
    const matched = matchRoute(request.method, request.path);
    if (!matched) return refuse("route.unknown");
    const event = buildEvent(request, matched);
    const isOpen = matched.route.by === "anyone";
    const { context } = isOpen ? { context: undefined } : await authorizer(buildAuthorizerEvent(event));
    const authorized: ApiEvent = {
      ...event,
      requestContext: { ...event.requestContext, authorizer: { lambda: context } },
    };
    return readAnswer(await serve(matched.context, authorized));
  };
