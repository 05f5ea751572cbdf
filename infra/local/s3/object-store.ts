import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ObjectVersion } from "./object-version.ts";
import { S3Error } from "./s3-error.ts";
import { sha256Hex } from "./sigv4.ts";

type Address = { bucket: string; key: string };
type NewObject = Address & Pick<ObjectVersion, "headers" | "checksums" | "tags"> & { bytes: Buffer };

export type ObjectStore = ReturnType<typeof openObjectStore>;

/**
 * Buckets and versioned objects on disk: `bucket/hash of the key/version.{bin,json}`, so that no key is ever a path.
 * Every call is synchronous: in one process that makes "look, then write" atomic without a lock.
 */
export const openObjectStore = (dataDir: string, now: () => Date) => {
  const bucketDir = (bucket: string): string => {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
      throw new S3Error("InvalidBucketName", "The specified bucket is not valid.");
    }
    return join(dataDir, bucket);
  };
  const objectDir = ({ bucket, key }: Address): string => join(bucketDir(bucket), sha256Hex(key));
  const file = (version: ObjectVersion, extension: "bin" | "json"): string =>
    join(objectDir(version), `${version.versionId}.${extension}`);

  const readVersions = (directory: string): ObjectVersion[] => {
    const names = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith(".json")) : [];
    return names.sort().map((name) => ObjectVersion.parse(JSON.parse(readFileSync(join(directory, name), "utf8"))));
  };

  // The version exists from the rename on: a crash before it leaves nothing visible.
  const writeVersion = (version: ObjectVersion, bytes?: Buffer): ObjectVersion => {
    mkdirSync(objectDir(version), { recursive: true });
    if (bytes) writeFileSync(file(version, "bin"), bytes);
    const draft = `${file(version, "json")}.draft`;
    writeFileSync(draft, JSON.stringify(version));
    renameSync(draft, file(version, "json"));
    return version;
  };

  // Ids of a key sort in the order of their creation.
  const nextVersionId = (address: Address): string => {
    const last = readVersions(objectDir(address)).at(-1);
    const rank = Number.parseInt(last?.versionId.slice(0, 8) ?? "0", 10) + 1;
    return `${String(rank).padStart(8, "0")}${randomBytes(12).toString("hex")}`;
  };

  const current = (address: Address): ObjectVersion | undefined => readVersions(objectDir(address)).at(-1);

  const requireBucket = (bucket: string): void => {
    if (!existsSync(bucketDir(bucket))) throw new S3Error("NoSuchBucket", "The specified bucket does not exist");
  };

  const createBucket = (bucket: string): void => {
    if (existsSync(bucketDir(bucket))) {
      throw new S3Error("BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded.");
    }
    mkdirSync(bucketDir(bucket), { recursive: true });
  };

  /** @throws S3Error PreconditionFailed when `onlyIfAbsent` and the key has a current object */
  const put = ({ bytes, ...object }: NewObject, onlyIfAbsent: boolean): ObjectVersion => {
    requireBucket(object.bucket);
    const previous = current(object);
    if (onlyIfAbsent && previous && !previous.isDeleteMarker) {
      throw new S3Error("PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
    }
    const version = {
      ...object,
      versionId: nextVersionId(object),
      sizeBytes: bytes.length,
      etag: `"${createHash("md5").update(bytes).digest("hex")}"`,
      createdAt: now().toISOString(),
      isDeleteMarker: false,
    };
    return writeVersion(version, bytes);
  };

  /** The version asked for, or the current one. @throws S3Error NoSuchKey, NoSuchVersion */
  const find = (address: Address, versionId?: string): ObjectVersion => {
    requireBucket(address.bucket);
    const version = versionId
      ? readVersions(objectDir(address)).find((candidate) => candidate.versionId === versionId)
      : current(address);
    if (!version && versionId) throw new S3Error("NoSuchVersion", "The specified version does not exist.");
    if (!version || version.isDeleteMarker) throw new S3Error("NoSuchKey", "The specified key does not exist.");
    return version;
  };

  const read = (version: ObjectVersion): Buffer => readFileSync(file(version, "bin"));

  const setTags = (version: ObjectVersion, tags: ObjectVersion["tags"]): void => {
    writeVersion({ ...version, tags });
  };

  /** Hides an object behind a delete marker, all its versions kept. */
  const hide = (address: Address): ObjectVersion => {
    requireBucket(address.bucket);
    return writeVersion({
      ...address,
      versionId: nextVersionId(address),
      sizeBytes: 0,
      etag: "",
      createdAt: now().toISOString(),
      headers: {},
      checksums: {},
      tags: {},
      isDeleteMarker: true,
    });
  };

  /** Removes one version for good; an id that does not exist is no error, as in S3. */
  const removeVersion = (address: Address, versionId: string): void => {
    requireBucket(address.bucket);
    const version = readVersions(objectDir(address)).find((candidate) => candidate.versionId === versionId);
    if (!version) return;
    rmSync(file(version, "json"));
    rmSync(file(version, "bin"), { force: true });
  };

  /** The current objects of a bucket in the order of their keys' bytes. */
  const list = (bucket: string): ObjectVersion[] => {
    requireBucket(bucket);
    return readdirSync(bucketDir(bucket))
      .flatMap((name) => readVersions(join(bucketDir(bucket), name)).at(-1) ?? [])
      .filter((version) => !version.isDeleteMarker)
      .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  };

  /** Every version and delete marker of a bucket: by key, the newest of a key first. */
  const listVersions = (bucket: string): ObjectVersion[] => {
    requireBucket(bucket);
    return readdirSync(bucketDir(bucket))
      .flatMap((name) => readVersions(join(bucketDir(bucket), name)))
      .sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || (a.versionId < b.versionId ? 1 : -1));
  };

  return { createBucket, requireBucket, put, find, read, setTags, hide, removeVersion, list, listVersions };
};
