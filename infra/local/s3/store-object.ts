import { validateHeaderName, validateHeaderValue } from "node:http";
import { verifyChecksums } from "./checksums.ts";
import type { ObjectStore } from "./object-store.ts";
import type { ObjectVersion } from "./object-version.ts";
import { S3Error } from "./s3-error.ts";
import { parseTagHeader } from "./tags.ts";

type Upload = {
  bucket: string;
  key: string;
  bytes: Buffer;
  /** Headers of a PUT or fields of a POST form, which S3 treats alike. */
  headers: ReadonlyMap<string, string>;
  onlyIfAbsent: boolean;
};

const keptHeaders = [
  "cache-control",
  "content-disposition",
  "content-encoding",
  "content-language",
  "content-type",
  "expires",
  "x-amz-server-side-encryption",
  "x-amz-server-side-encryption-aws-kms-key-id",
];

const keepHeader = ([name, value]: [string, string]): [string, string][] => {
  if (!keptHeaders.includes(name) && !name.startsWith("x-amz-meta-")) return [];
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    throw new S3Error("InvalidArgument", `${name} does not make a header.`);
  }
  if (name !== "content-encoding") return [[name, value]];
  // aws-chunked is how the upload travelled, not how the object is coded.
  const codings = value.split(",").filter((coding) => coding.trim() !== "aws-chunked");
  return codings.length > 0 ? [[name, codings.join(",")]] : [];
};

/**
 * Verifies an upload's checksums and stores it as a new version, with the headers that S3 gives back later.
 * @throws S3Error BadDigest, PreconditionFailed, AccessControlListNotSupported, NotImplemented
 */
export const storeObject = (store: ObjectStore, upload: Upload): ObjectVersion => {
  const { bucket, key, bytes, headers } = upload;
  const names = [...headers.keys()];
  if (names.some((name) => /^(x-amz-)?(acl|grant-.*)$/.test(name))) {
    throw new S3Error("AccessControlListNotSupported", "The bucket does not allow ACLs");
  }
  const beyond = names.find((name) =>
    /^x-amz-(copy-|object-lock|server-side-encryption-(customer|context))/.test(name),
  );
  if (beyond) throw new S3Error("NotImplemented", `${beyond} is not implemented.`);
  const object = {
    bucket,
    key,
    bytes,
    headers: { "content-type": "binary/octet-stream", ...Object.fromEntries([...headers].flatMap(keepHeader)) },
    checksums: verifyChecksums(bytes, headers),
    tags: parseTagHeader(headers.get("x-amz-tagging") ?? ""),
  };
  return store.put(object, upload.onlyIfAbsent);
};

/** What S3 says of a version it just stored. */
export const describeStored = (version: ObjectVersion): Record<string, string> => ({
  etag: version.etag,
  "x-amz-version-id": version.versionId,
  ...version.checksums,
  ...Object.fromEntries(Object.entries(version.headers).filter(([name]) => name.startsWith("x-amz-server-side"))),
});
