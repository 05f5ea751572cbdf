import { validateHeaderValue } from "node:http";
import type { ObjectStore } from "./object-store.ts";
import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import type { S3Response } from "./s3-response.ts";

/** Headers a reader may replace by a `response-…` parameter. */
export const overridableHeaders = [
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
];

const readOverrides = (query: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    overridableHeaders.flatMap((name) => {
      const value = query.get(`response-${name}`);
      if (value === undefined) return [];
      try {
        validateHeaderValue(name, value);
      } catch {
        throw new S3Error("InvalidArgument", `response-${name} is not a header value.`);
      }
      return [[name, value]];
    }),
  );

// First and last byte. A header that is no single byte range is ignored, as HTTP wants.
const readRange = (header: string | undefined, sizeBytes: number): readonly [number, number] | undefined => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === undefined || to === undefined || from + to === "") return undefined;
  const first = from === "" ? Math.max(sizeBytes - Number(to), 0) : Number(from);
  const last = from === "" || to === "" ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1);
  if (from !== "" && to !== "" && Number(to) < Number(from)) return undefined;
  if (first > last) throw new S3Error("InvalidRange", "The requested range is not satisfiable");
  return [first, last];
};

/**
 * GetObject and HeadObject: the current version or the one asked for, whole or one range of it.
 * @throws S3Error NoSuchKey, NoSuchVersion, InvalidRange, InvalidArgument
 */
export const getObject = (store: ObjectStore, { bucket, key, query, headers }: S3Request): S3Response => {
  const version = store.find({ bucket, key }, query.get("versionId"));
  const range = readRange(headers.get("range"), version.sizeBytes);
  const bytes = store.read(version);
  const body = range ? bytes.subarray(range[0], range[1] + 1) : bytes;
  const tagCount = Object.keys(version.tags).length;
  return {
    status: range ? 206 : 200,
    headers: {
      ...version.headers,
      ...readOverrides(query),
      "accept-ranges": "bytes",
      "content-length": String(body.length),
      etag: version.etag,
      "last-modified": new Date(version.createdAt).toUTCString(),
      "x-amz-version-id": version.versionId,
      ...(tagCount > 0 && { "x-amz-tagging-count": String(tagCount) }),
      ...(range && { "content-range": `bytes ${range[0]}-${range[1]}/${version.sizeBytes}` }),
      // A checksum is of the whole object: with a range the SDK would compare it with a part.
      ...(headers.get("x-amz-checksum-mode") === "ENABLED" && !range && version.checksums),
    },
    body,
  };
};
