import * as z from "zod";

/** What a function is told by its environment. Every function gets the same names; rights differ by role, not by configuration. */
const Environment = z.object({
  TABLE_NAME: z.string(),
  BUCKET_NAME: z.string(),
  /** The key the documents are sealed with. */
  DATA_KEY_ARN: z.string(),
  COMMUNE_ROLE_ARN: z.string(),
  CUSTODY_ROLE_ARN: z.string(),
  ASSOCIATION_ROLE_ARN: z.string(),
  ACCESS_ROLE_ARN: z.string(),
  ERASURE_ROLE_ARN: z.string(),
  WATCH_ROLE_ARN: z.string(),
  /** A job's queue is at this address plus its name: `https://sqs.eu-central-2.amazonaws.com/123456789012/vigie-`. */
  QUEUE_PREFIX: z.url(),
  MAIL_FROM: z.string(),
  MAIL_CONFIGURATION_SET: z.string(),
  WEB_URL: z.url(),
  /** 32 bytes, base64: the keys that seal cursors and invitations are derived from it. */
  SEALING_KEY: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  /** The public keys whose API tokens are accepted, with the longest life each may give. */
  TOKEN_KEYS: z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(
      z.array(z.object({ kid: z.string(), maxSeconds: z.number().int(), jwk: z.looseObject({ kty: z.string() }) })),
    ),
});
export type Config = z.infer<typeof Environment>;

/** Reads the environment once; a missing or malformed value names itself and stops the function at start. */
export const readConfig = (environment: Record<string, string | undefined>): Config => Environment.parse(environment);
