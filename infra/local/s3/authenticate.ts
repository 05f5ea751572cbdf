import { type Credential, findCredential, type ResolveCredential } from "./credentials.ts";
import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import { readSignatureClaims, type SignatureClaims } from "./signature-claims.ts";
import { checkSignature, sha256Hex, stringToSign } from "./sigv4.ts";

const maxSkewMs = 15 * 60 * 1000;

const checkTime = ({ signedAt, lifetimeSeconds }: SignatureClaims, now: Date): void => {
  const ageMs = now.getTime() - signedAt.getTime();
  if (lifetimeSeconds === undefined) {
    if (Math.abs(ageMs) > maxSkewMs) {
      throw new S3Error("RequestTimeTooSkewed", "The request time and the current time differ too much.");
    }
    return;
  }
  if (ageMs < -maxSkewMs) throw new S3Error("AccessDenied", "Request is not yet valid");
  if (ageMs > lifetimeSeconds * 1000) throw new S3Error("AccessDenied", "Request has expired");
};

const checkPayload = (body: Buffer, payloadHash: string): void => {
  if (["UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"].includes(payloadHash)) return;
  if (payloadHash.startsWith("STREAMING-")) {
    throw new S3Error("NotImplemented", "Chunks signed one by one are not implemented.");
  }
  if (sha256Hex(body) !== payloadHash) {
    throw new S3Error("XAmzContentSHA256Mismatch", "The provided x-amz-content-sha256 does not match the body.");
  }
};

const checkSignedHeaders = ({ headers }: S3Request, signed: readonly string[]): void => {
  const mustBeSigned = ["host", ...[...headers.keys()].filter((name) => name.startsWith("x-amz-"))];
  if (mustBeSigned.some((name) => !signed.includes(name))) {
    throw new S3Error("AccessDenied", "There were headers present in the request which were not signed");
  }
};

// A presigner moves x-amz-* headers into the URL: S3 reads them there as if they were headers still.
const liftAmzParameters = (request: S3Request): S3Request => {
  const isAmz = ([name]: [string, string]): boolean => /^x-amz-/i.test(name);
  const lifted = [...request.query].filter(isAmz).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  return {
    ...request,
    query: new Map([...request.query].filter((entry) => !isAmz(entry) && entry[0] !== "x-id")),
    headers: new Map([...request.headers, ...lifted]),
  };
};

/**
 * Verifies a SigV4 request (in its headers or presigned): token, signature, time, body hash.
 * Gives the caller's credential and the request without its signature parameters.
 * @throws S3Error
 */
export const authenticate = async (
  request: S3Request,
  resolve: ResolveCredential,
  now: Date,
): Promise<{ credential: Credential; request: S3Request }> => {
  const claims = readSignatureClaims(request);
  const credential = await findCredential(resolve, claims.scope.accessKeyId, claims.token);
  if (claims.scope.day !== claims.amzDate.slice(0, 8)) {
    throw new S3Error("SignatureDoesNotMatch", "The date of the credential scope is not the date of the request.");
  }
  checkSignedHeaders(request, claims.signedHeaders);
  const signedText = stringToSign(
    {
      method: request.method,
      path: request.path,
      query: new Map([...request.query].filter(([name]) => name !== "X-Amz-Signature")),
      headers: request.headers,
      signedHeaders: claims.signedHeaders,
      payloadHash: claims.payloadHash,
    },
    claims.amzDate,
    claims.scope,
  );
  checkSignature(signedText, claims.signature, credential.secretAccessKey, claims.scope);
  checkTime(claims, now);
  checkPayload(request.body, claims.payloadHash);
  return { credential, request: liftAmzParameters(request) };
};
