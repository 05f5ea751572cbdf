import "server-only";
import { importJWK, SignJWT } from "jose";
import { readEnvironment } from "../environment.ts";

/** In whose name the API is called: the person, the secret of their session, the commune or association they act in. */
export type Identity = {
  readonly personId: string;
  readonly sessionId: string;
  readonly tenantId?: string | undefined;
};

const lifetime = "30s";

/** A fresh token for one call: it says who asks, for half a minute. The API checks session and membership itself. */
export const signApiToken = async ({ personId, sessionId, tenantId }: Identity): Promise<string> => {
  const { TOKEN_PRIVATE_KEY: key } = readEnvironment();
  return new SignJWT({ sid: sessionId, ...(tenantId && { tid: tenantId }) })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: key.kid })
    .setIssuer("vigie-web")
    .setAudience("vigie-api")
    .setSubject(personId)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importJWK(key, "ES256"));
};
