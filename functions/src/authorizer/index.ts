import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerWithContextResult } from "aws-lambda";
import { verifyApiToken } from "../lib/api-token.ts";
import { awsDeps, type Deps } from "../lib/deps.ts";
import { hash } from "../lib/secret.ts";
import { sessions } from "../tables/access.table.ts";

type Answer = APIGatewaySimpleAuthorizerWithContextResult<Record<string, string>>;

const nobody: Answer = { isAuthorized: true, context: {} };

/**
 * Says who calls; each endpoint refuses whom it does not admit, as problem+json, which an HTTP API's own denial cannot be
 * (docs/decisions/004). Answers ids only. A session that was closed or has run out is nobody's.
 */
export const authorize =
  (depsOf: () => Deps) =>
  async (event: Pick<APIGatewayRequestAuthorizerEventV2, "headers">): Promise<Answer> => {
    const token = /^Bearer (\S+)$/.exec(event.headers?.authorization ?? "")?.[1];
    if (!token) return nobody;
    const deps = depsOf();
    const claims = await verifyApiToken(deps.config, token);
    if (!claims) return nobody;
    const sessionKey = hash(claims.sid);
    const session = await deps.access("session", sessionKey).find(sessions, {});
    if (!session || session.personId !== claims.sub || deps.now() >= session.expiresAt) return nobody;
    const tenant = claims.tid === undefined ? {} : { tenantId: claims.tid };
    return { isAuthorized: true, context: { personId: session.personId, sessionKey, ...tenant } };
  };

export const handler = authorize(awsDeps);
