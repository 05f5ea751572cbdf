import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { S3Error } from "./s3-error.ts";

const crc32Bytes = (bytes: Buffer): Buffer => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
};

const digests = new Map<string, (bytes: Buffer) => Buffer>([
  ["content-md5", (bytes) => createHash("md5").update(bytes).digest()],
  ["x-amz-checksum-crc32", crc32Bytes],
  ["x-amz-checksum-sha1", (bytes) => createHash("sha1").update(bytes).digest()],
  ["x-amz-checksum-sha256", (bytes) => createHash("sha256").update(bytes).digest()],
]);

const unsupported = ["x-amz-checksum-crc32c", "x-amz-checksum-crc64nvme"];

/**
 * Compares every checksum (base64) a request gives with the bytes; gives back those S3 keeps, by header name.
 * @throws S3Error BadDigest, InvalidRequest (not a checksum at all), NotImplemented (an algorithm Node does not have)
 */
export const verifyChecksums = (bytes: Buffer, headers: ReadonlyMap<string, string>): Record<string, string> => {
  const unknown = unsupported.find((name) => headers.has(name));
  if (unknown) throw new S3Error("NotImplemented", `${unknown} is not implemented.`);
  const given = [...digests].flatMap(([name, digest]): [string, string][] => {
    const value = headers.get(name);
    if (value === undefined) return [];
    const expected = digest(bytes);
    if (Buffer.from(value, "base64").length !== expected.length) {
      throw new S3Error("InvalidRequest", `Value for ${name} is invalid.`);
    }
    if (value !== expected.toString("base64")) {
      throw new S3Error("BadDigest", `The ${name} you specified did not match the calculated checksum.`);
    }
    return [[name, value]];
  });
  return Object.fromEntries(given.filter(([name]) => name !== "content-md5"));
};
