import middy from "@middy/core";
import { Refusal } from "@vigie/shared/errors.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import type { ApiAnswer, ApiEvent } from "./api-event.ts";
import { authorise, Identity } from "./authorise.ts";
import { awsDeps, type Deps } from "./deps.ts";
import type { Call, Endpoint } from "./endpoint.ts";
import { logRequest } from "./log-request.ts";
import { problemOnError } from "./problem-on-error.ts";
import { readRequest } from "./read-request.ts";

const routeKey = ({ route }: Endpoint) => `${route.method} ${route.path}`;

const versionOf = (answer: unknown): number | undefined =>
  typeof answer === "object" && answer !== null && "version" in answer && typeof answer.version === "number"
    ? answer.version
    : undefined;

const encode = ({ route }: Endpoint, answer: unknown): ApiAnswer => {
  const headers = { "cache-control": "no-store" };
  if (!route.answer) return { statusCode: route.status ?? 200, headers };
  // Only what the route promises goes out.
  const body: unknown = route.answer.parse(answer);
  const version = versionOf(body);
  return {
    statusCode: route.status ?? 200,
    headers: { ...headers, "content-type": "application/json", ...(version && { etag: `"${version}"` }) },
    body: JSON.stringify(body),
  };
};

/** The Lambda handler of a context: finds the endpoint, asks who calls, reads the request, answers. */
export const serve = (endpoints: Endpoint[], depsOf: () => Deps = awsDeps) => {
  const byKey = new Map(endpoints.map((each) => [routeKey(each), each]));

  const dispatch = async (event: ApiEvent): Promise<ApiAnswer> => {
    const found = byKey.get(event.routeKey);
    if (!found) throw new Refusal("route.unknown");
    const deps = depsOf();
    const identity = Identity.safeParse(event.requestContext.authorizer?.lambda);
    const actor = await authorise(found.route, identity.success ? identity.data : undefined, deps);
    const request = readRequest(found.route, event);
    // `endpoint()` tied this handler to this route, so the request it reads is the call it takes.
    const call = { ...request, ...actor, deps, today: dayInZurich(deps.now()) } as unknown as Call<never> as never;
    return encode(found, await found.handle(call));
  };

  return middy<ApiEvent, ApiAnswer>(dispatch).use(logRequest()).use(problemOnError());
};
