import { createHash, randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ObjectCreated, startS3 } from "./start-s3.ts";
import { bucket, startTestS3 } from "./test-s3.ts";

let s3: Awaited<ReturnType<typeof startTestS3>>;
beforeAll(async () => {
  s3 = await startTestS3();
});
afterAll(() => s3.stop());

const put = (key: string, body: string | Buffer, more: object = {}) =>
  s3.owner.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ...more }));
const get = (key: string, more: object = {}) =>
  s3.owner.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...more }));
const getText = async (key: string, more: object = {}) => (await get(key, more)).Body?.transformToString();

describe("objects, through the SDK", () => {
  it("gives back the bytes, type, metadata and encryption an object was put with", async () => {
    const body = randomBytes(5000);
    const stored = await put("a/b é+%.pdf", body, {
      ContentType: "application/pdf",
      Metadata: { intent: "42" },
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: "key-1",
    });
    const read = await get("a/b é+%.pdf");
    expect(Buffer.from((await read.Body?.transformToByteArray()) ?? [])).toEqual(body);
    expect(read).toMatchObject({
      ContentType: "application/pdf",
      ContentLength: 5000,
      Metadata: { intent: "42" },
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: "key-1",
      VersionId: stored.VersionId,
      ETag: `"${createHash("md5").update(body).digest("hex")}"`,
    });
  });

  it("stores a stream of 12 MB as it was sent, its trailing checksum verified", async () => {
    const body = randomBytes(12 * 1024 * 1024);
    const chunks = Array.from({ length: 192 }, (_, rank) => body.subarray(rank * 65_536, (rank + 1) * 65_536));
    await s3.owner.send(
      new PutObjectCommand({ Bucket: bucket, Key: "stream", Body: Readable.from(chunks), ContentLength: body.length }),
    );
    const read = await get("stream");
    expect(read.ContentEncoding).toBeUndefined();
    expect(read.ChecksumCRC32).toBeDefined();
    expect(body.equals((await read.Body?.transformToByteArray()) ?? Buffer.alloc(0))).toBe(true);
  });

  it("gives the range asked for, and refuses one beyond the end", async () => {
    await put("range", "0123456789");
    expect(await getText("range", { Range: "bytes=2-4" })).toBe("234");
    expect(await getText("range", { Range: "bytes=7-" })).toBe("789");
    expect(await getText("range", { Range: "bytes=-2" })).toBe("89");
    expect((await get("range", { Range: "bytes=0-3" })).ContentRange).toBe("bytes 0-3/10");
    await expect(get("range", { Range: "bytes=10-" })).rejects.toMatchObject({ name: "InvalidRange" });
  });

  it("tells size and checksum in a head, only in checksum mode", async () => {
    const checksum = createHash("sha256").update("bytes").digest("base64");
    await put("head", "bytes", { ChecksumSHA256: checksum });
    const address = { Bucket: bucket, Key: "head" };
    const head = await s3.owner.send(new HeadObjectCommand({ ...address, ChecksumMode: "ENABLED" }));
    expect(head).toMatchObject({ ContentLength: 5, ChecksumSHA256: checksum });
    expect((await s3.owner.send(new HeadObjectCommand(address))).ChecksumSHA256).toBeUndefined();
  });

  it("keeps every version on overwrite and on delete (R-50)", async () => {
    const first = await put("versions", "one");
    const second = await put("versions", "two");
    expect(await getText("versions")).toBe("two");
    await s3.owner.send(new DeleteObjectCommand({ Bucket: bucket, Key: "versions" }));
    await expect(get("versions")).rejects.toMatchObject({ name: "NoSuchKey" });
    expect(await getText("versions", { VersionId: first.VersionId })).toBe("one");
    expect(await getText("versions", { VersionId: second.VersionId })).toBe("two");
    await put("versions", "three");
    expect(await getText("versions")).toBe("three");
  });

  it("lets one of many conditional puts through, the others fail with 412", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, rank) => put("once", `writer ${rank}`, { IfNoneMatch: "*" })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(put("once", "late", { IfNoneMatch: "*" })).rejects.toMatchObject({
      name: "PreconditionFailed",
      $metadata: { httpStatusCode: 412 },
    });
  });

  it("lists by prefix, in order, page after page", async () => {
    for (const key of ["list/c", "list/a", "list/&<é>", "list/b", "other"]) await put(key, "x");
    const command = { Bucket: bucket, Prefix: "list/", MaxKeys: 3 };
    const page = await s3.owner.send(new ListObjectsV2Command(command));
    const rest = await s3.owner.send(
      new ListObjectsV2Command({ ...command, ContinuationToken: page.NextContinuationToken }),
    );
    expect(page.Contents?.map(({ Key }) => Key)).toEqual(["list/&<é>", "list/a", "list/b"]);
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(["list/c"]);
    expect([page.IsTruncated, rest.IsTruncated]).toEqual([true, false]);
  });

  it("keeps tags, with the object and changed later", async () => {
    const address = { Bucket: bucket, Key: "tags" };
    await put("tags", "x", { Tagging: "scan=pending" });
    const readTags = async () => (await s3.owner.send(new GetObjectTaggingCommand(address))).TagSet;
    expect(await readTags()).toEqual([{ Key: "scan", Value: "pending" }]);
    const TagSet = [{ Key: "scan", Value: "a<b&c" }];
    await s3.owner.send(new PutObjectTaggingCommand({ ...address, Tagging: { TagSet } }));
    expect(await readTags()).toEqual(TagSet);
    expect((await get("tags")).TagCount).toBe(1);
  });

  it("tells listeners of each object created, until they have had enough", async () => {
    const events: ObjectCreated[] = [];
    const unsubscribe = s3.onObjectCreated((event) => void events.push(event));
    const stored = await put("event", "1234");
    await expect.poll(() => events).toHaveLength(1);
    expect(events[0]).toMatchObject({ bucket, key: "event", versionId: stored.VersionId, sizeBytes: 4 });
    unsubscribe();
    await put("event", "12345");
    expect(events).toHaveLength(1);
  });

  it.each(["../../escape", "communes/../../x", "/absolute", "a//b", "a/./b", "%2e%2e/x"])(
    "takes the key %s literally and never as a path",
    async (key) => {
      await put(key, key);
      expect(await getText(key)).toBe(key);
      expect(await readdir(s3.dataDir)).toEqual([bucket]);
      const hash = createHash("sha256").update(key).digest("hex");
      expect(await readdir(`${s3.dataDir}/${bucket}`)).toContain(hash);
    },
  );

  it("finds everything again after a restart on the same directory", async () => {
    const { VersionId } = await put("restart", "kept", { Metadata: { a: "b" } });
    const reopened = await startS3({ port: 0, dataDir: s3.dataDir, credentials: s3.credentials, allowedOrigins: [] });
    const read = await s3
      .connect({ endpoint: reopened.url })
      .send(new GetObjectCommand({ Bucket: bucket, Key: "restart" }));
    expect(read).toMatchObject({ VersionId, Metadata: { a: "b" } });
    expect(await read.Body?.transformToString()).toBe("kept");
    await reopened.stop();
  });

  it("answers for what does not exist with S3's codes", async () => {
    await expect(get("nothing")).rejects.toMatchObject({ name: "NoSuchKey", $metadata: { httpStatusCode: 404 } });
    await expect(s3.owner.send(new HeadBucketCommand({ Bucket: "no-bucket" }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
    await expect(
      s3.owner.send(new PutObjectCommand({ Bucket: "no-bucket", Key: "k", Body: "x" })),
    ).rejects.toMatchObject({ name: "NoSuchBucket" });
  });

  it("refuses ACLs and what it does not implement rather than ignore them", async () => {
    await expect(put("acl", "x", { ACL: "public-read" })).rejects.toMatchObject({
      name: "AccessControlListNotSupported",
    });
    await expect(put("lock", "x", { ObjectLockMode: "GOVERNANCE" })).rejects.toMatchObject({ name: "NotImplemented" });
    await expect(s3.owner.send(new ListObjectsV2Command({ Bucket: bucket, Delimiter: "/" }))).rejects.toMatchObject({
      name: "NotImplemented",
    });
  });
});

describe("checksums", () => {
  it("refuses bytes that are not those of the checksum announced (R-44)", async () => {
    const other = createHash("sha256").update("other").digest("base64");
    await expect(put("digest", "bytes", { ChecksumSHA256: other })).rejects.toMatchObject({ name: "BadDigest" });
    await expect(put("digest", "bytes", { ChecksumCRC32: "AAAAAA==" })).rejects.toMatchObject({ name: "BadDigest" });
    await expect(put("digest", "bytes", { ContentMD5: "1B2M2Y8AsgTpgAmY7PhCfg==" })).rejects.toMatchObject({
      name: "BadDigest",
    });
    await expect(get("digest")).rejects.toMatchObject({ name: "NoSuchKey" });
  });
});
