import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { errorKinds } from "../errors.ts";
import { routes } from "../routes.ts";
import { Problem } from "./problem.ts";
import type { Route } from "./route.ts";

const problemAnswer = { "application/problem+json": { schema: Problem } };

const audience = ({ by }: Route): string =>
  by === "anyone" ? "Open to anyone." : by === "person" ? "Anyone signed in." : `Roles: ${by.join(", ")}.`;

const headersOf = ({ versioned }: Route) =>
  versioned
    ? [
        {
          name: "If-Match",
          in: "header" as const,
          required: true,
          schema: { type: "string" as const },
          description: "The ETag read before.",
        },
      ]
    : [];

const operation = (context: string, name: string, route: Route): ZodOpenApiOperationObject => ({
  operationId: `${context}.${name}`,
  summary: route.summary,
  description: [audience(route), ...(route.errors ? [`Refusals of its own: ${route.errors.join(", ")}.`] : [])].join(
    " ",
  ),
  tags: [context],
  ...(route.by === "anyone" ? { security: [] } : {}),
  parameters: headersOf(route),
  requestParams: { ...(route.params && { path: route.params }), ...(route.query && { query: route.query }) },
  ...(route.body && { requestBody: { required: true, content: { "application/json": { schema: route.body } } } }),
  responses: {
    [String(route.status ?? 200)]: {
      description: "Done.",
      ...(route.answer && { content: { "application/json": { schema: route.answer } } }),
    },
    default: { description: "Refused: RFC 9457 problem details.", content: problemAnswer },
  },
});

/** The OpenAPI 3.1 document of the whole API, derived from the route table. */
export const openApiDocument = () => {
  const paths: ZodOpenApiPathsObject = {};
  for (const [context, ofContext] of Object.entries(routes)) {
    for (const [name, route] of Object.entries<Route>(ofContext)) {
      paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(context, name, route) };
    }
  }
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Vigie",
      version: "1",
      description: `IT vendors and contracts of communes. Error codes: ${Object.keys(errorKinds).join(", ")}.`,
    },
    security: [{ session: [] }],
    components: { securitySchemes: { session: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } },
    paths,
  });
};
