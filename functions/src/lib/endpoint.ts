import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from "@vigie/shared/http/route.ts";
import type { Role } from "@vigie/shared/member/role.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { Actor, CommuneActor, SignedIn } from "./authorise.ts";
import type { Deps } from "./deps.ts";

type VersionOf<R extends Route> = R["versioned"] extends true ? { version: number } : unknown;

type ActorOf<R extends Route> = R["by"] extends "anyone"
  ? unknown
  : R["by"] extends "person"
    ? { person: SignedIn }
    : R["by"] extends readonly Exclude<Role, "associationAdmin">[]
      ? CommuneActor
      : Actor;

/** What a handler is given: the request as its route describes it, who asks, and the partition their session opens. */
export type Call<R extends Route> = {
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  deps: Deps;
  today: PlainDate;
} & VersionOf<R> &
  ActorOf<R>;

/** A route and the code behind it. */
export type Endpoint = { route: Route; handle: (call: never) => Promise<unknown> };

/** Ties a handler to its route: what it is given and must answer follow from the route table. */
export const endpoint = <const R extends Route>(
  route: R,
  handle: (call: Call<R>) => Promise<AnswerOf<R>>,
): Endpoint => ({
  route,
  handle,
});
