import { createLocalJWKSet, errors, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import * as z from "zod";
import type { Config } from "./config.ts";

const tokenIssuer = "vigie-web";
const tokenAudience = "vigie-api";
const tokenType = "at+jwt";

/** What the web says of a request: who, for which tenant, on the strength of which session. */
const Claims = z.object({
  sub: z.string(),
  sid: z.string(),
  tid: z.string().optional(),
  jti: z.string().min(8),
  iat: z.number(),
  exp: z.number(),
});
export type TokenClaims = z.infer<typeof Claims>;

/**
 * The claims of a good token, or undefined. Only ES256, only keys of the allow-list by `kid`, never a key that the token brings along;
 * a token that lives longer than its key allows is no token. Real time, not the movable clock: this is transport, not business.
 */
export const verifyApiToken = async (config: Config, token: string): Promise<TokenClaims | undefined> => {
  try {
    const keySet = createLocalJWKSet({
      keys: config.TOKEN_KEYS.map(({ kid, jwk }) => ({ ...jwk, kid, alg: "ES256" })),
    });
    const { payload, protectedHeader } = await jwtVerify(token, keySet, {
      algorithms: ["ES256"],
      issuer: tokenIssuer,
      audience: tokenAudience,
      typ: tokenType,
      requiredClaims: ["sub", "sid", "jti", "iat", "exp"],
      clockTolerance: 2,
    });
    const key = config.TOKEN_KEYS.find(({ kid }) => kid === protectedHeader.kid);
    const claims = Claims.parse(payload);
    const isShort = key !== undefined && claims.exp - claims.iat <= key.maxSeconds;
    const isIssued = claims.iat <= Date.now() / 1000 + 2;
    return isShort && isIssued ? claims : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) return undefined;
    throw error;
  }
};

/** Signs a token as the web does. `key` is a private JWK with its `kid`. */
export const signApiToken = async (
  key: JWK,
  claims: { sub: string; sid: string; tid?: string },
  lifetimeSeconds: number,
): Promise<string> =>
  new SignJWT({ sid: claims.sid, ...(claims.tid && { tid: claims.tid }) })
    .setProtectedHeader({ alg: "ES256", typ: tokenType, ...(key.kid && { kid: key.kid }) })
    .setIssuer(tokenIssuer)
    .setAudience(tokenAudience)
    .setSubject(claims.sub)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(await importJWK(key, "ES256"));
