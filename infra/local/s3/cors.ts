import { S3Error } from "./s3-error.ts";
import type { S3Response } from "./s3-response.ts";

const methods = ["GET", "HEAD", "PUT", "POST"];

/** Headers that let a page of an allowed origin read an answer; nothing for any other origin. */
export const corsHeaders = (origin: string | undefined, allowedOrigins: readonly string[]): Record<string, string> =>
  origin !== undefined && allowedOrigins.includes(origin)
    ? {
        "access-control-allow-origin": origin,
        "access-control-expose-headers": "ETag, Location, x-amz-version-id, x-amz-checksum-sha256",
        vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
      }
    : {};

/**
 * Answers a preflight; the origin's own headers come from corsHeaders.
 * @throws S3Error AccessForbidden for another origin or method
 */
export const answerPreflight = (
  headers: ReadonlyMap<string, string>,
  allowedOrigins: readonly string[],
): S3Response => {
  const isAllowed =
    allowedOrigins.includes(headers.get("origin") ?? "") &&
    methods.includes(headers.get("access-control-request-method") ?? "");
  if (!isAllowed) throw new S3Error("AccessForbidden", "CORSResponse: This CORS request is not allowed.");
  const requested = headers.get("access-control-request-headers");
  return {
    status: 200,
    headers: {
      "access-control-allow-methods": methods.join(", "),
      "access-control-max-age": "3000",
      ...(requested && { "access-control-allow-headers": requested }),
    },
  };
};
