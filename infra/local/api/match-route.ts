import type { Route } from "@vigie/shared/http/route.ts";
import { type Context, routes } from "@vigie/shared/routes.ts";

export type MatchedRoute = { context: Context; route: Route; params: Readonly<Record<string, string>> };

const segmentsOf = (path: string): string[] => path.split("/").slice(1);
const isParameter = (segment: string): boolean => segment.startsWith("{");

const table = Object.entries(routes).flatMap(([context, ofContext]) =>
  Object.values(ofContext).map((route: Route) => ({
    // The keys of `routes` are the contexts; Object.entries forgets it.
    context: context as Context,
    route,
    segments: segmentsOf(route.path),
  })),
);

// API Gateway prefers the most specific route: a fixed segment before a parameter, from the left.
const specificity = (segments: readonly string[]): string =>
  segments.map((segment) => (isParameter(segment) ? "1" : "0")).join("");
const sorted = table.toSorted((a, b) => specificity(a.segments).localeCompare(specificity(b.segments)));

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The route a request meets, as API Gateway finds it: segment by segment, no parameter empty, a last slash counts. */
export const matchRoute = (method: string, path: string): MatchedRoute | undefined => {
  const given = segmentsOf(path).map(decode);
  const found = sorted.find(
    ({ route, segments }) =>
      route.method === method &&
      segments.length === given.length &&
      segments.every((segment, index) => (isParameter(segment) ? given[index] !== "" : segment === given[index])),
  );
  if (!found) return undefined;
  const params = found.segments.flatMap((segment, index) =>
    isParameter(segment) ? [[segment.slice(1, -1), given[index] ?? ""] as const] : [],
  );
  return { context: found.context, route: found.route, params: Object.fromEntries(params) };
};
