import type { ObjectStore } from "./object-store.ts";
import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import { answerXml, type S3Response } from "./s3-response.ts";
import type { XmlElement } from "./xml.ts";

const maxPageSize = 1000;

/**
 * ListObjectsV2 by prefix, in pages. The continuation token is the last key given, in base64url.
 * @throws S3Error InvalidArgument, NoSuchBucket
 */
export const listObjects = (store: ObjectStore, { bucket, query }: S3Request): S3Response => {
  const prefix = query.get("prefix") ?? "";
  const token = query.get("continuation-token");
  const after = token ? Buffer.from(token, "base64url") : Buffer.from(query.get("start-after") ?? "");
  const pageSize = Number(query.get("max-keys") ?? maxPageSize);
  if (!Number.isInteger(pageSize) || pageSize < 0) throw new S3Error("InvalidArgument", "max-keys is not valid.");
  const remaining = store
    .list(bucket)
    .filter(({ key }) => key.startsWith(prefix) && Buffer.compare(Buffer.from(key), after) > 0);
  const page = remaining.slice(0, Math.min(pageSize, maxPageSize));
  const last = page.at(-1);
  const isTruncated = last !== undefined && page.length < remaining.length;
  const contents = page.map(
    (version): XmlElement => [
      "Contents",
      [
        ["Key", version.key],
        ["LastModified", version.createdAt],
        ["ETag", version.etag],
        ["Size", version.sizeBytes],
        ["StorageClass", "STANDARD"],
      ],
    ],
  );
  return answerXml(200, [
    "ListBucketResult",
    [
      ["Name", bucket],
      ["Prefix", prefix],
      ["KeyCount", page.length],
      ["MaxKeys", pageSize],
      ["IsTruncated", isTruncated],
      ...(isTruncated
        ? [["NextContinuationToken", Buffer.from(last.key).toString("base64url")] satisfies XmlElement]
        : []),
      ...contents,
    ],
  ]);
};
