import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { S3Error } from "./s3-error.ts";

export const sigv4Algorithm = "AWS4-HMAC-SHA256";

export type CredentialScope = { accessKeyId: string; day: string; region: string };

type CanonicalRequest = {
  method: string;
  path: string;
  query: ReadonlyMap<string, string>;
  headers: ReadonlyMap<string, string>;
  signedHeaders: readonly string[];
  payloadHash: string;
};

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

export const sha256Hex = (bytes: string | Buffer): string => createHash("sha256").update(bytes).digest("hex");

const uriEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** `AKID/20261231/region/s3/aws4_request`, or undefined for anything else. */
export const parseCredentialScope = (text: string): CredentialScope | undefined => {
  const [, accessKeyId, day, region] = /^([^/]+)\/(\d{8})\/([a-z0-9-]+)\/s3\/aws4_request$/.exec(text) ?? [];
  return accessKeyId && day && region ? { accessKeyId, day, region } : undefined;
};

/** `20261231T235959Z` as an instant, or undefined for anything else. */
export const parseAmzDate = (text: string): Date | undefined => {
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  const instant = new Date(iso);
  return iso === text || Number.isNaN(instant.getTime()) ? undefined : instant;
};

/** What SigV4 has the client sign, for a header-signed or a presigned request. */
export const stringToSign = (request: CanonicalRequest, amzDate: string, { day, region }: CredentialScope): string => {
  const query = [...request.query].map(([name, value]): [string, string] => [uriEncode(name), uriEncode(value)]);
  const canonical = [
    request.method,
    request.path.split("/").map(uriEncode).join("/"),
    query
      .sort(([a], [b]) => compareBytes(a, b))
      .map(([name, value]) => `${name}=${value}`)
      .join("&"),
    ...request.signedHeaders.map((name) => `${name}:${request.headers.get(name)?.trim().replace(/\s+/g, " ") ?? ""}`),
    "",
    request.signedHeaders.join(";"),
    request.payloadHash,
  ].join("\n");
  return [sigv4Algorithm, amzDate, `${day}/${region}/s3/aws4_request`, sha256Hex(canonical)].join("\n");
};

/**
 * Recomputes a SigV4 signature (lower-case hex) over a text and compares in constant time.
 * @throws S3Error SignatureDoesNotMatch
 */
export const checkSignature = (text: string, signature: string, secretAccessKey: string, scope: CredentialScope) => {
  const key = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, scope.day), scope.region), "s3"), "aws4_request");
  const expected = Buffer.from(hmac(key, text).toString("hex"));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new S3Error("SignatureDoesNotMatch", "The request signature we calculated does not match the one provided.");
  }
};
