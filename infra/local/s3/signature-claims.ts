import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import { type CredentialScope, parseAmzDate, parseCredentialScope, sigv4Algorithm } from "./sigv4.ts";

/** What a request says of its own signature, nothing of it believed yet. */
export type SignatureClaims = {
  scope: CredentialScope;
  amzDate: string;
  signedAt: Date;
  /** Seconds a presigned URL is good for; undefined for a signature in the headers. */
  lifetimeSeconds: number | undefined;
  signedHeaders: readonly string[];
  signature: string;
  token: string | undefined;
  payloadHash: string;
};

const maxLifetimeSeconds = 7 * 24 * 3600;

const readHeaderClaims = ({ headers }: S3Request): SignatureClaims => {
  const [, credential = "", signedHeaders = "", signature = ""] =
    /^AWS4-HMAC-SHA256 Credential=([^,\s]+), ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.get("authorization") ?? "",
    ) ?? [];
  const scope = parseCredentialScope(credential);
  if (!scope) throw new S3Error("AuthorizationHeaderMalformed", "The authorization header is malformed.");
  const amzDate = headers.get("x-amz-date") ?? "";
  const signedAt = parseAmzDate(amzDate);
  if (!signedAt) throw new S3Error("AccessDenied", "A valid x-amz-date header is required.");
  const payloadHash = headers.get("x-amz-content-sha256");
  if (!payloadHash)
    throw new S3Error("InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
  return {
    scope,
    amzDate,
    signedAt,
    lifetimeSeconds: undefined,
    signedHeaders: signedHeaders.split(";"),
    signature,
    token: headers.get("x-amz-security-token"),
    payloadHash,
  };
};

const readQueryClaims = ({ query, headers }: S3Request): SignatureClaims => {
  const scope = parseCredentialScope(query.get("X-Amz-Credential") ?? "");
  const amzDate = query.get("X-Amz-Date") ?? "";
  const signedAt = parseAmzDate(amzDate);
  const lifetime = query.get("X-Amz-Expires") ?? "";
  const lifetimeSeconds = Number(lifetime);
  const isComplete = query.get("X-Amz-Algorithm") === sigv4Algorithm && scope && signedAt && /^\d{1,6}$/.test(lifetime);
  if (!isComplete || lifetimeSeconds < 1 || lifetimeSeconds > maxLifetimeSeconds) {
    throw new S3Error(
      "AuthorizationQueryParametersError",
      "The query's signature parameters are missing or malformed.",
    );
  }
  return {
    scope,
    amzDate,
    signedAt,
    lifetimeSeconds,
    signedHeaders: (query.get("X-Amz-SignedHeaders") ?? "").split(";"),
    signature: query.get("X-Amz-Signature") ?? "",
    token: query.get("X-Amz-Security-Token"),
    payloadHash: query.get("X-Amz-Content-Sha256") ?? headers.get("x-amz-content-sha256") ?? "UNSIGNED-PAYLOAD",
  };
};

/**
 * Reads the signature from the Authorization header or from a presigned URL.
 * @throws S3Error AccessDenied when there is none, other codes when it is malformed
 */
export const readSignatureClaims = (request: S3Request): SignatureClaims => {
  const isHeaderSigned = request.headers.has("authorization");
  const isPresigned = [...request.query.keys()].some((name) => /^x-amz-(algorithm|signature)$/i.test(name));
  if (isHeaderSigned && isPresigned) throw new S3Error("InvalidArgument", "Only one auth mechanism allowed.");
  if (isHeaderSigned) return readHeaderClaims(request);
  if (isPresigned) return readQueryClaims(request);
  throw new S3Error("AccessDenied", "Access Denied");
};
