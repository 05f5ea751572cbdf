import type { ObjectStore } from "./object-store.ts";
import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import { answerXml, type S3Response } from "./s3-response.ts";
import type { XmlElement } from "./xml.ts";

const maxPageSize = 1000;

/**
 * ListObjectVersions by prefix, in pages: every version and delete marker, a key's newest first.
 * @throws S3Error InvalidArgument, NoSuchBucket
 */
export const listVersions = (store: ObjectStore, { bucket, query }: S3Request): S3Response => {
  const prefix = query.get("prefix") ?? "";
  const keyMarker = query.get("key-marker");
  const versionMarker = query.get("version-id-marker");
  const pageSize = Number(query.get("max-keys") ?? maxPageSize);
  if (!Number.isInteger(pageSize) || pageSize < 1) throw new S3Error("InvalidArgument", "max-keys is not valid.");
  const isAfterMarker = ({ key, versionId }: { key: string; versionId: string }): boolean => {
    if (keyMarker === undefined) return true;
    const order = Buffer.compare(Buffer.from(key), Buffer.from(keyMarker));
    return order > 0 || (order === 0 && versionMarker !== undefined && versionId < versionMarker);
  };
  const remaining = store.listVersions(bucket).filter((each) => each.key.startsWith(prefix) && isAfterMarker(each));
  const page = remaining.slice(0, Math.min(pageSize, maxPageSize));
  const last = page.at(-1);
  const isTruncated = last !== undefined && page.length < remaining.length;
  const entries = page.map(
    (version, index): XmlElement => [
      version.isDeleteMarker ? "DeleteMarker" : "Version",
      [
        ["Key", version.key],
        ["VersionId", version.versionId],
        ["IsLatest", page[index - 1]?.key !== version.key && version.key !== keyMarker],
        ["LastModified", version.createdAt],
        ...(version.isDeleteMarker
          ? []
          : ([
              ["ETag", version.etag],
              ["Size", version.sizeBytes],
            ] satisfies XmlElement[])),
      ],
    ],
  );
  return answerXml(200, [
    "ListVersionsResult",
    [
      ["Name", bucket],
      ["Prefix", prefix],
      ["MaxKeys", pageSize],
      ["IsTruncated", isTruncated],
      ...(isTruncated
        ? ([
            ["NextKeyMarker", last.key],
            ["NextVersionIdMarker", last.versionId],
          ] satisfies XmlElement[])
        : []),
      ...entries,
    ],
  ]);
};
