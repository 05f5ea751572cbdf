import type { Route } from "@vigie/shared/http/route.ts";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { DataKey } from "./data-key.ts";

/** What a request leaves in the access log: which operation, how it went, how long it took. Never who, from where, or a query. */
const accessLine = {
  at: "$context.requestTime",
  request: "$context.requestId",
  route: "$context.routeKey",
  status: "$context.status",
  bytes: "$context.responseLength",
  ms: "$context.responseLatency",
  integrationError: "$context.integrationErrorMessage",
  authorizerError: "$context.authorizer.error",
};

/** The HTTP API: only the routes declared in shared/src/routes.ts exist, and each passes by the authorizer. */
export class Api extends Construct {
  readonly http: HttpApi;
  readonly #authorizer: HttpLambdaAuthorizer;

  constructor(scope: Construct, id: string, { authorizer, key }: { authorizer: IFunction; key: DataKey }) {
    super(scope, id);
    this.http = new HttpApi(this, "Http", { apiName: "vigie", createDefaultStage: false });
    // It only says who calls, for every route alike, with or without a token; each endpoint refuses by itself with
    // problem+json. So no header is required of a caller, and nothing is kept: a revoked session ends at once.
    this.#authorizer = new HttpLambdaAuthorizer("Authorizer", authorizer, {
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      resultsCacheTtl: Duration.seconds(0),
      identitySource: [],
    });
    const accessLog = new LogGroup(this, "AccessLog", {
      logGroupName: "/vigie/api-access",
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, "Stage", {
      httpApi: this.http,
      stageName: "$default",
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 100, burstLimit: 200 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLine)),
      },
    });
  }

  /** Hands these routes, and no other, to a function. */
  serve(context: string, routes: readonly Route[], handler: IFunction) {
    const integration = new HttpLambdaIntegration(context, handler, { scopePermissionToRoute: false });
    for (const { method, path } of routes) {
      this.http.addRoutes({ path, methods: [HttpMethod[method]], integration, authorizer: this.#authorizer });
    }
  }
}
