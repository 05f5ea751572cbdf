import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2, APIGatewayRequestAuthorizerEventV2 } from "aws-lambda";
import type { MatchedRoute } from "./match-route.ts";

export type ApiRequest = {
  method: string;
  /** The path alone, still encoded. */
  path: string;
  /** What follows the question mark, without it. */
  query: string;
  /** Names in lower case, repeated headers joined by a comma. */
  headers: Readonly<Record<string, string>>;
  body: Buffer | undefined;
};

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const readQuery = (query: string): Record<string, string> => {
  const read: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    read[name] = name in read ? `${read[name]},${value}` : value;
  }
  return read;
};

const isText = (contentType = ""): boolean =>
  /^(text\/|application\/(.*[+/])?(json|xml|javascript)\b)/i.test(contentType);

const encodeBody = (body: Buffer, contentType: string | undefined) =>
  isText(contentType)
    ? { body: body.toString("utf8"), isBase64Encoded: false }
    : { body: body.toString("base64"), isBase64Encoded: true };

/** The event API Gateway's HTTP API sends to a function for a request, payload format 2.0. */
export const buildEvent = (request: ApiRequest, { route, params }: MatchedRoute): APIGatewayProxyEventV2 => {
  const { method, headers, query, body } = request;
  const rawPath = decodePath(request.path);
  const routeKey = `${route.method} ${route.path}`;
  const now = new Date();
  const domainName = headers.host ?? "localhost";
  return {
    version: "2.0",
    routeKey,
    rawPath,
    rawQueryString: query,
    ...(headers.cookie && { cookies: headers.cookie.split(/;\s*/) }),
    headers: { ...headers },
    ...(query && { queryStringParameters: readQuery(query) }),
    ...(Object.keys(params).length > 0 && { pathParameters: { ...params } }),
    requestContext: {
      accountId: "000000000000",
      apiId: "vigie",
      domainName,
      domainPrefix: domainName.split(/[.:]/)[0] ?? "",
      http: {
        method,
        path: rawPath,
        protocol: "HTTP/1.1",
        sourceIp: "127.0.0.1",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey,
      stage: "$default",
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body && body.length > 0 ? encodeBody(body, headers["content-type"]) : { isBase64Encoded: false }),
  };
};

/** The event API Gateway asks the authorizer with, for the same request. */
export const buildAuthorizerEvent = (event: APIGatewayProxyEventV2): APIGatewayRequestAuthorizerEventV2 => ({
  version: "2.0",
  type: "REQUEST",
  routeArn: `arn:aws:execute-api:eu-central-2:000000000000:vigie/$default/${event.requestContext.http.method}${event.rawPath}`,
  identitySource: [event.headers.authorization ?? ""],
  routeKey: event.routeKey,
  rawPath: event.rawPath,
  rawQueryString: event.rawQueryString,
  cookies: event.cookies ?? [],
  headers: event.headers,
  queryStringParameters: event.queryStringParameters ?? {},
  // The two events share this part; only the authorizer's type leaves out what a function is told besides.
  requestContext: event.requestContext as APIGatewayRequestAuthorizerEventV2["requestContext"],
  pathParameters: event.pathParameters ?? {},
  stageVariables: {},
});
