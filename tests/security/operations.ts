import type { Route } from "@vigie/shared/http/route.ts";
import { type Context, routes } from "@vigie/shared/routes.ts";

/** The name of every operation: `contracts.register`. */
export type OperationName = {
  [C in Context]: `${C}.${Extract<keyof (typeof routes)[C], string>}`;
}[Context];
export type Operation = { name: OperationName; route: Route };

/** Every operation of the API: the rows of every table in this folder. */
export const operations: readonly Operation[] = Object.entries(routes).flatMap(([context, ofContext]) =>
  // Object.entries forgets that these are the keys the type is made of.
  Object.entries<Route>(ofContext).map(([name, route]) => ({ name: `${context}.${name}` as OperationName, route })),
);
