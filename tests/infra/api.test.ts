import { contexts } from "@vigie/functions/api/contexts.ts";
import { type Context, routes } from "@vigie/shared/routes.ts";
import type { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { deployOnPaper, type Paper } from "./lib/deploy-on-paper.ts";
import { synthesise } from "./lib/synthesise.ts";

let vigie: Template;
let paper: Paper;
beforeAll(() => {
  const templates = synthesise();
  vigie = templates.vigie;
  paper = deployOnPaper(templates);
}, 60_000);

/** Each declared route with the function that answers it. */
const declared = Object.entries(routes).flatMap(([context, table]) =>
  Object.values(table).map(({ method, path }) => [`${method} ${path}`, `vigie-${contexts[context as Context].folder}`]),
);

describe("the HTTP API", () => {
  it("has every route of the table with its context's function, and no other", () => {
    const integrations = new Map(paper.all<{ IntegrationUri: string }>("AWS::ApiGatewayV2::Integration"));
    const functionBehind = (target: string) => {
      const uri = String(integrations.get(target.replace("integrations/", ""))?.IntegrationUri);
      const found = paper.all<{ FunctionName: string }>("AWS::Lambda::Function").find(([id]) => uri.endsWith(`:${id}`));
      return found?.[1].FunctionName;
    };
    const deployed = paper
      .all<{ RouteKey: string; Target: string }>("AWS::ApiGatewayV2::Route")
      .map(([, { RouteKey, Target }]) => [RouteKey, functionBehind(Target)]);
    expect(deployed.map(String).sort()).toEqual(declared.map(String).sort());
  });

  it("sends every request past the authorizer, which keeps no answer (R-11)", () => {
    const [authorizer, ...others] = paper.all("AWS::ApiGatewayV2::Authorizer");
    expect(others).toEqual([]);
    expect(authorizer?.[1]).toMatchObject({
      AuthorizerResultTtlInSeconds: 0,
      AuthorizerPayloadFormatVersion: "2.0",
      EnableSimpleResponses: true,
      IdentitySource: [],
    });
    for (const [, route] of paper.all("AWS::ApiGatewayV2::Route"))
      expect(route).toMatchObject({ AuthorizationType: "CUSTOM", AuthorizerId: authorizer?.[0] });
  });

  it("logs what was asked and how it went, not who asked, from where or with what", () => {
    const [, stage] = paper.all<{ AccessLogSettings: { Format: string } }>("AWS::ApiGatewayV2::Stage")[0] ?? [];
    const format = stage?.AccessLogSettings.Format ?? "";
    expect([...format.matchAll(/\$context\.([\w.]+)/g)].map(([, name]) => name)).toEqual([
      "requestTime",
      "requestId",
      "routeKey",
      "status",
      "responseLength",
      "responseLatency",
      "integrationErrorMessage",
      "authorizer.error",
    ]);
  });

  it("slows a flood down", () => {
    vigie.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    });
  });

  it("may call its functions, and only this API may", () => {
    const permissions = paper.all("AWS::Lambda::Permission").map(([, each]) => each);
    expect(permissions).toHaveLength(Object.keys(routes).length + 1);
    const [api] = paper.all("AWS::ApiGatewayV2::Api")[0] ?? [];
    for (const { Principal, SourceArn } of permissions) {
      expect(Principal).toBe("apigateway.amazonaws.com");
      expect(SourceArn).toContain(`:${api}/`);
    }
  });
});
