import type { AnswerOf, BodyInputOf, Route } from "@vigie/shared/http/route.ts";
import type { CallApi } from "./call-api.ts";

type CallOptions<R extends Route> = {
  /** A token, as `signIn` gives it. */
  as?: string;
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number>>;
  /** What the route takes; anything else goes through `sendRaw`. */
  body?: BodyInputOf<R>;
  /** Sent as If-Match. */
  version?: number;
  headers?: Readonly<Record<string, string>>;
};
/** An answer as it came over the wire, its JSON read. */
export type WireAnswer = { status: number; headers: Readonly<Record<string, string>>; body: unknown };

const fillPath = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));

/** Calls routes through the gateway's own code: the same events, authorizer and handlers as behind `npm start`. */
export const routeCaller = (callApi: CallApi) => {
  const callWith = async (route: Route, options: CallOptions<Route> & { json?: unknown }): Promise<WireAnswer> => {
    const { as, params = {}, query = {}, json, version, headers = {} } = options;
    const search = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
    const { body, ...answer } = await callApi({
      method: route.method,
      path: fillPath(route.path, params),
      query: new URLSearchParams(search).toString(),
      headers: {
        host: "localhost",
        ...(as && { authorization: `Bearer ${as}` }),
        ...(json !== undefined && { "content-type": "application/json" }),
        ...(version && { "if-match": `"${version}"` }),
        ...headers,
      },
      body: json === undefined ? undefined : Buffer.from(JSON.stringify(json)),
    });
    return { ...answer, body: body.length > 0 ? JSON.parse(body.toString("utf8")) : undefined };
  };

  return {
    /** The answer, whatever it is. */
    send: <const R extends Route>(route: R, { body, ...options }: CallOptions<R> = {}): Promise<WireAnswer> =>
      callWith(route, { ...options, json: body }),

    /** The answer to a body the types would not let through. */
    sendRaw: (route: Route, json: unknown, options: Omit<CallOptions<Route>, "body"> = {}): Promise<WireAnswer> =>
      callWith(route, { ...options, json }),

    /** What the route promises; anything but its success fails the test, with the problem it answered. */
    call: async <const R extends Route>(route: R, { body, ...options }: CallOptions<R> = {}): Promise<AnswerOf<R>> => {
      const answer = await callWith(route, { ...options, json: body });
      if (answer.status !== (route.status ?? 200)) {
        throw new Error(`${route.method} ${route.path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      }
      // The schema makes exactly this type of it; the compiler cannot follow R that far.
      return route.answer?.parse(answer.body) as AnswerOf<R>;
    },
  };
};

export type RouteCaller = ReturnType<typeof routeCaller>;
