import type { Route } from "@vigie/shared/http/route.ts";
import { routes } from "@vigie/shared/routes.ts";
import { expect, it } from "vitest";
import { matchRoute } from "./match-route.ts";

const all = Object.entries(routes).flatMap(([context, ofContext]) =>
  Object.values(ofContext).map((route: Route) => ({ context, route, key: `${route.method} ${route.path}` })),
);

it.each(all)("finds $key in its own context, with each parameter", ({ context, route }) => {
  const path = route.path.replace(/\{(\w+)\}/g, "of-$1");
  const found = matchRoute(route.method, path);
  expect(found?.context).toBe(context);
  expect(found?.route).toBe(route);
  for (const [name, value] of Object.entries(found?.params ?? {})) expect(value).toBe(`of-${name}`);
});

it.each(["/", "/nothing", "/me/", "//me", "/vendors/"])("knows no route at %s", (path) => {
  expect(matchRoute("GET", path)).toBeUndefined();
});

it("does not answer another method on a path it knows", () => {
  expect(matchRoute("PATCH", "/sign-in/codes")).toBeUndefined();
});

it("gives a parameter decoded, a slash in it included", () => {
  expect(matchRoute("GET", "/vendors/a%2Fb")?.params).toEqual({ vendorId: "a/b" });
});
