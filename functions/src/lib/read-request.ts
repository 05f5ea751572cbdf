import { Refusal } from "@vigie/shared/errors.ts";
import type { Route } from "@vigie/shared/http/route.ts";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type * as z from "zod";
import { fieldFaults } from "./field-faults.ts";

const mostBytes = 1_000_000;
const mostDepth = 10;

const isTooDeep = (value: unknown, depth = 0): boolean =>
  depth > mostDepth ||
  (typeof value === "object" && value !== null && Object.values(value).some((inner) => isTooDeep(inner, depth + 1)));

const readJson = (event: APIGatewayProxyEventV2): unknown => {
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? "", "base64").toString("utf8") : (event.body ?? "");
  if (Buffer.byteLength(text) > mostBytes) throw new Refusal("request.tooLarge");
  if (!/^application\/json\s*(;|$)/i.test(event.headers["content-type"] ?? "")) throw new Refusal("request.notJson");
  try {
    const value: unknown = JSON.parse(text);
    if (!isTooDeep(value)) return value;
  } catch {
    // Told apart from a wrong field: there is no field to point to.
  }
  throw new Refusal("request.malformed");
};

const check = (schema: z.ZodType | undefined, value: unknown): unknown => {
  if (!schema) return undefined;
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new Refusal("request.invalid", fieldFaults(result.error));
};

const readVersion = (event: APIGatewayProxyEventV2): number => {
  const tag = event.headers["if-match"];
  if (tag === undefined) throw new Refusal("version.missing");
  const version = /^"([1-9]\d{0,8})"$/.exec(tag)?.[1];
  // A tag that is no version of ours is one that nothing has: stale, as RFC 9110 has it.
  if (version === undefined) throw new Refusal("version.stale");
  return Number(version);
};

/** The parts of a request as the route's schemas read them; refused with every field at fault. An id that cannot be one is unknown. */
export const readRequest = (route: Route, event: APIGatewayProxyEventV2) => {
  const params = route.params?.safeParse(event.pathParameters ?? {});
  if (params && !params.success) throw new Refusal("item.unknown");
  return {
    params: params?.data ?? {},
    query: check(route.query, event.queryStringParameters ?? {}) ?? {},
    ...(route.versioned && { version: readVersion(event) }),
    body: route.body && check(route.body, readJson(event)),
  };
};
