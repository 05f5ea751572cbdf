import "server-only";
import * as z from "zod";

/** What the web is told by its environment. */
const Environment = z.object({
  VIGIE_API_URL: z.url(),
  NEXTAUTH_URL: z.url(),
  NEXTAUTH_SECRET: z.string().min(32),
  /** The private JWK, with its `kid`, that signs what the web asks of the API. */
  TOKEN_PRIVATE_KEY: z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(z.looseObject({ kty: z.literal("EC"), kid: z.string() })),
});
type Environment = z.infer<typeof Environment>;

let known: Environment | undefined;

/** Read at the first request, not at the build; a missing or malformed value names itself. */
export const readEnvironment = (): Environment => {
  known ??= Environment.parse(process.env);
  return known;
};
