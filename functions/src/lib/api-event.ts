import type { APIGatewayProxyEventV2WithLambdaAuthorizer, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** A request as API Gateway hands it over, with what the authorizer found. */
export type ApiEvent = APIGatewayProxyEventV2WithLambdaAuthorizer<Record<string, unknown> | undefined>;
export type ApiAnswer = APIGatewayProxyStructuredResultV2;
