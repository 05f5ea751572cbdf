import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bucket, startTestS3, tenantPrefix } from "./test-s3.ts";

let s3: Awaited<ReturnType<typeof startTestS3>>;
beforeAll(async () => {
  s3 = await startTestS3();
});
afterAll(() => s3.stop());

const mebibytes = (count: number, fill: string) => Buffer.alloc(count * 1024 * 1024, fill);

const upload = async (Key: string, bodies: Buffer[]) => {
  const { UploadId } = await s3.session.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key }));
  const Parts: { PartNumber: number; ETag: string | undefined }[] = [];
  for (const [index, Body] of bodies.entries()) {
    const PartNumber = index + 1;
    const { ETag } = await s3.session.send(new UploadPartCommand({ Bucket: bucket, Key, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  const complete = (MultipartUpload = { Parts }) =>
    s3.session.send(new CompleteMultipartUploadCommand({ Bucket: bucket, Key, UploadId, MultipartUpload }));
  return { UploadId, Parts, complete };
};
const read = async (Key: string) => {
  const { Body } = await s3.session.send(new GetObjectCommand({ Bucket: bucket, Key }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
};

describe("an upload in parts", () => {
  it("is an object once it is completed, and none before", async () => {
    const Key = `${tenantPrefix}archive.zip`;
    const bodies = [mebibytes(5, "a"), mebibytes(5, "b"), Buffer.from("end")];
    const { complete } = await upload(Key, bodies);
    await expect(read(Key)).rejects.toMatchObject({ name: "NoSuchKey" });
    await complete();
    expect((await read(Key)).equals(Buffer.concat(bodies))).toBe(true);
  });

  it("is refused with a part too small, one that is not there, or out of order; and forgotten when aborted", async () => {
    const Key = `${tenantPrefix}refused.zip`;
    const small = await upload(Key, [Buffer.from("small"), Buffer.from("end")]);
    await expect(small.complete()).rejects.toMatchObject({ name: "EntityTooSmall" });
    const other = await upload(Key, [mebibytes(5, "a"), Buffer.from("end")]);
    await expect(other.complete({ Parts: other.Parts.toReversed() })).rejects.toMatchObject({
      name: "InvalidPartOrder",
    });
    await expect(other.complete({ Parts: [{ PartNumber: 9, ETag: '"x"' }] })).rejects.toMatchObject({
      name: "InvalidPart",
    });
    await s3.session.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId: other.UploadId }));
    await expect(other.complete()).rejects.toMatchObject({ name: "NoSuchUpload" });
    await expect(read(Key)).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  it("reaches no key outside of the session's prefix", async () => {
    await expect(upload("communes/01OTHER/x.zip", [Buffer.from("x")])).rejects.toMatchObject({ name: "AccessDenied" });
  });
});

describe("the versions of objects", () => {
  it("are listed page by page with their delete markers, newest first, and can all be removed", async () => {
    const Prefix = `${tenantPrefix}versions/`;
    for (const Body of ["one", "two"])
      await s3.owner.send(new PutObjectCommand({ Bucket: bucket, Key: `${Prefix}a`, Body }));
    await s3.owner.send(new PutObjectCommand({ Bucket: bucket, Key: `${Prefix}b`, Body: "three" }));
    await s3.owner.send(new DeleteObjectCommand({ Bucket: bucket, Key: `${Prefix}a` }));

    const found: { Key?: string | undefined; VersionId?: string | undefined }[] = [];
    let from: { KeyMarker?: string; VersionIdMarker?: string } = {};
    for (;;) {
      const page = await s3.owner.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix, MaxKeys: 1, ...from }));
      found.push(...(page.Versions ?? []), ...(page.DeleteMarkers ?? []));
      if (!page.IsTruncated || !page.NextKeyMarker || !page.NextVersionIdMarker) break;
      from = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
    expect(found.map(({ Key }) => Key?.slice(Prefix.length))).toEqual(["a", "a", "a", "b"]);
    for (const { Key, VersionId } of found)
      await s3.owner.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));
    const { Versions = [], DeleteMarkers = [] } = await s3.owner.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix }),
    );
    expect([...Versions, ...DeleteMarkers]).toEqual([]);
  });
});
