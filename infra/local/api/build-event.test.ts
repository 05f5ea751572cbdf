import { expect, it } from "vitest";
import { type ApiRequest, buildEvent } from "./build-event.ts";
import { matchRoute } from "./match-route.ts";

const eventOf = (change: Partial<ApiRequest>) => {
  const request = { method: "GET", path: "/vendors/v1", query: "", headers: {}, body: undefined, ...change };
  const matched = matchRoute(request.method, request.path);
  if (!matched) throw new Error("no such route");
  return buildEvent(request, matched);
};

it("names the route and its parameters as API Gateway does", () => {
  expect(eventOf({})).toMatchObject({
    version: "2.0",
    routeKey: "GET /vendors/{vendorId}",
    rawPath: "/vendors/v1",
    pathParameters: { vendorId: "v1" },
    requestContext: { http: { method: "GET" }, routeKey: "GET /vendors/{vendorId}", stage: "$default" },
  });
});

it("joins a repeated query parameter by a comma, and leaves the part out when there is none", () => {
  expect(eventOf({ query: "a=1&a=2&b=%C3%A9" }).queryStringParameters).toEqual({ a: "1,2", b: "é" });
  expect(eventOf({})).not.toHaveProperty("queryStringParameters");
});

it("sends text as it is and anything else in base64", () => {
  const body = Buffer.from("{}");
  const json = eventOf({ body, headers: { "content-type": "application/json; charset=utf-8" } });
  const bytes = eventOf({ body, headers: { "content-type": "application/octet-stream" } });
  expect([json.body, json.isBase64Encoded]).toEqual(["{}", false]);
  expect([bytes.body, bytes.isBase64Encoded]).toEqual([body.toString("base64"), true]);
});
