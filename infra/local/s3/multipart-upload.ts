import { createHash, randomUUID } from "node:crypto";
import { verifyChecksums } from "./checksums.ts";
import type { ObjectStore } from "./object-store.ts";
import type { ObjectVersion } from "./object-version.ts";
import { S3Error } from "./s3-error.ts";
import type { S3Request } from "./s3-request.ts";
import { answerXml, type S3Response } from "./s3-response.ts";
import { storeObject } from "./store-object.ts";

type Upload = { bucket: string; key: string; headers: ReadonlyMap<string, string>; parts: Map<number, Buffer> };
export type MultipartUploads = Map<string, Upload>;

const leastPartBytes = 5 * 1024 * 1024;
const mostParts = 10_000;

const etagOf = (bytes: Buffer): string => `"${createHash("md5").update(bytes).digest("hex")}"`;

const find = (uploads: MultipartUploads, { bucket, key, query }: S3Request): [string, Upload] => {
  const id = query.get("uploadId") ?? "";
  const upload = uploads.get(id);
  if (upload?.bucket !== bucket || upload.key !== key)
    throw new S3Error("NoSuchUpload", "The specified multipart upload does not exist.");
  return [id, upload];
};

/** Begins an upload in parts; until it is completed there is no object. @throws S3Error NoSuchBucket */
export const createUpload = (store: ObjectStore, uploads: MultipartUploads, request: S3Request): S3Response => {
  const { bucket, key, headers } = request;
  store.requireBucket(bucket);
  const id = randomUUID();
  // The checksum's kind is announced here and given with each part; the object has no checksum of its own.
  const kept = new Map([...headers].filter(([name]) => !name.startsWith("x-amz-checksum-")));
  uploads.set(id, { bucket, key, headers: kept, parts: new Map() });
  return answerXml(200, [
    "InitiateMultipartUploadResult",
    [
      ["Bucket", bucket],
      ["Key", key],
      ["UploadId", id],
    ],
  ]);
};

/** Takes one part; the same number again replaces it. @throws S3Error NoSuchUpload, InvalidArgument, BadDigest */
export const putPart = (uploads: MultipartUploads, request: S3Request): S3Response => {
  const [, upload] = find(uploads, request);
  const number = Number(request.query.get("partNumber"));
  if (!Number.isInteger(number) || number < 1 || number > mostParts)
    throw new S3Error("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive.");
  const checksums = verifyChecksums(request.body, request.headers);
  upload.parts.set(number, request.body);
  return { status: 200, headers: { etag: etagOf(request.body), ...checksums } };
};

const readParts = (xml: string): { number: number; etag: string }[] =>
  [...xml.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = ""]) => ({
    number: Number(/<PartNumber>(\d+)<\/PartNumber>/.exec(part)?.[1]),
    etag: (/<ETag>(.*?)<\/ETag>/.exec(part)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&#34;", '"'),
  }));

/** Makes the object of the parts named, in their order. @throws S3Error NoSuchUpload, InvalidPart, InvalidPartOrder, EntityTooSmall */
export const completeUpload = (
  store: ObjectStore,
  uploads: MultipartUploads,
  request: S3Request,
): { version: ObjectVersion; response: S3Response } => {
  const [id, { bucket, key, headers, parts }] = find(uploads, request);
  const named = readParts(request.body.toString("utf8"));
  if (named.length === 0) throw new S3Error("MalformedXML", "You must specify at least one part.");
  if (named.some(({ number }, index) => number <= (named[index - 1]?.number ?? 0)))
    throw new S3Error("InvalidPartOrder", "The parts are not in order.");
  const bytes = named.map(({ number, etag }, index) => {
    const part = parts.get(number);
    if (!part || etagOf(part) !== etag) throw new S3Error("InvalidPart", `Part ${number} could not be found.`);
    const isLast = index === named.length - 1;
    if (!isLast && part.length < leastPartBytes)
      throw new S3Error("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
    return part;
  });
  const version = storeObject(store, { bucket, key, bytes: Buffer.concat(bytes), headers, onlyIfAbsent: false });
  uploads.delete(id);
  const response = answerXml(
    200,
    [
      "CompleteMultipartUploadResult",
      [
        ["Bucket", bucket],
        ["Key", key],
        ["ETag", version.etag],
      ],
    ],
    { "x-amz-version-id": version.versionId },
  );
  return { version, response };
};

/** Forgets an upload and its parts. @throws S3Error NoSuchUpload */
export const abortUpload = (uploads: MultipartUploads, request: S3Request): S3Response => {
  uploads.delete(find(uploads, request)[0]);
  return { status: 204 };
};
