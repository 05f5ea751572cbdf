import "server-only";
import { errorKinds } from "@vigie/shared/errors.ts";
import { Problem } from "@vigie/shared/http/problem.ts";
import type { AnswerOf, BodyInputOf, Route } from "@vigie/shared/http/route.ts";
import type * as z from "zod";
import type { ProblemCode } from "#messages/fr/problems.ts";
import { readEnvironment } from "../environment.ts";
import { fillPath } from "./fill-path.ts";
import { ProblemError } from "./problem-error.ts";
import { type Identity, signApiToken } from "./sign-api-token.ts";
import type { Unchecked } from "./unchecked.ts";

type Part<Key extends string, Schema, Value> = Schema extends z.ZodType
  ? { readonly [K in Key]: Value }
  : { readonly [K in Key]?: undefined };

type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** What a call must give, from its route: `params`, `query` and `body` where it has them, `version` where it is versioned. */
export type ApiRequest<R extends Route> = Part<"params", R["params"], Input<R["params"]>> &
  Part<"body", R["body"], Unchecked<BodyInputOf<R>>> & {
    readonly query?: R["query"] extends z.ZodObject ? z.input<R["query"]> : undefined;
  } & (R["versioned"] extends true ? { readonly version: number } : { readonly version?: undefined });

/** The same, when nothing is known of the route. */
type AnyRequest = {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly version?: number | undefined;
};

const isCode = (code: string): code is ProblemCode => code in errorKinds;

const refusalOf = async (response: Response): Promise<ProblemError> => {
  const read = Problem.safeParse(await response.json().catch(() => undefined));
  if (read.success && isCode(read.data.code)) {
    const faults = (read.data.errors ?? []).map(({ params, ...fault }) => ({ ...fault, ...(params && { params }) }));
    return new ProblemError(read.data.code, faults);
  }
  // Answered by the gateway before our code ran.
  if (response.status === 401) return new ProblemError("session.missing");
  return new ProblemError(response.status === 429 || response.status === 503 ? "server.busy" : "server.failed");
};

const send = async (route: Route, request: AnyRequest, identity: Identity | undefined): Promise<Response> => {
  const { VIGIE_API_URL } = readEnvironment();
  try {
    return await fetch(`${VIGIE_API_URL}${fillPath(route.path, request.params, request.query)}`, {
      method: route.method,
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(20_000),
      headers: {
        accept: "application/json",
        ...(identity && { authorization: `Bearer ${await signApiToken(identity)}` }),
        ...(request.version !== undefined && { "if-match": `"${request.version}"` }),
        ...(route.body && { "content-type": "application/json" }),
      },
      ...(route.body && { body: JSON.stringify(request.body) }),
    });
  } catch (error) {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError"))
      throw new ProblemError("network.unreachable");
    throw error;
  }
};

/**
 * One call of the API, in the name of `identity` or of nobody; what comes back is parsed by the route's own schema.
 * @throws ProblemError when the API refuses or cannot be reached
 */
export const requestApi = async <const R extends Route>(
  route: R,
  request: ApiRequest<R>,
  identity: Identity | undefined,
): Promise<AnswerOf<R>> => {
  const response = await send(route, request as AnyRequest, identity);
  if (!response.ok) throw await refusalOf(response);
  // The schema is the route's own, so what it gives is the route's answer: TypeScript does not follow the condition.
  return (route.answer ? route.answer.parse(await response.json()) : undefined) as AnswerOf<R>;
};
