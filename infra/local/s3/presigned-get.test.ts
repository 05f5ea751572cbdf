import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bucket, startTestS3, tenantPrefix } from "./test-s3.ts";

let s3: Awaited<ReturnType<typeof startTestS3>>;
const key = `${tenantPrefix}doc`;
beforeAll(async () => {
  s3 = await startTestS3();
  await s3.owner.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: "bytes" }));
});
afterAll(() => s3.stop());
beforeEach(() => {
  s3.clock.now = () => new Date();
});

const presign = (more: object = {}) =>
  getSignedUrl(s3.session, new GetObjectCommand({ Bucket: bucket, Key: key, ...more }), { expiresIn: 60 });

const fetchCode = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  return [response.status, /<Code>(\w+)/.exec(await response.text())?.[1]];
};

describe("presigned downloads (R-47)", () => {
  it("gives the object under the name and type that were signed", async () => {
    const disposition = `attachment; filename*=UTF-8''r%C3%A9siliation.pdf`;
    const response = await fetch(
      await presign({ ResponseContentDisposition: disposition, ResponseContentType: "application/pdf" }),
    );
    expect(await response.text()).toBe("bytes");
    expect(response.headers.get("content-disposition")).toBe(disposition);
    expect(response.headers.get("content-type")).toBe("application/pdf");
  });

  it("lasts as long as it says and no longer", async () => {
    const url = await presign();
    const signedAt = Date.now();
    s3.clock.now = () => new Date(signedAt + 55_000);
    expect((await fetch(url)).status).toBe(200);
    s3.clock.now = () => new Date(signedAt + 61_000);
    expect(await fetchCode(url)).toEqual([403, "AccessDenied"]);
    s3.clock.now = () => new Date(signedAt - 16 * 60_000);
    expect(await fetchCode(url)).toEqual([403, "AccessDenied"]);
  });

  it("refuses a longer life, another object, another method, an added name or a header slipped in", async () => {
    const url = await presign();
    expect(await fetchCode(url.replace("X-Amz-Expires=60", "X-Amz-Expires=600"))).toEqual([
      403,
      "SignatureDoesNotMatch",
    ]);
    expect(await fetchCode(url.replace("/doc?", "/other?"))).toEqual([403, "SignatureDoesNotMatch"]);
    expect(await fetchCode(url, { method: "DELETE" })).toEqual([403, "SignatureDoesNotMatch"]);
    expect(await fetchCode(`${url}&response-content-type=text%2Fhtml`)).toEqual([403, "SignatureDoesNotMatch"]);
    expect(await fetchCode(url, { headers: { "x-amz-checksum-mode": "ENABLED" } })).toEqual([403, "AccessDenied"]);
    expect(await fetchCode(url.replace(/\?.*/, ""))).toEqual([403, "AccessDenied"]);
  });

  it("refuses a URL without its session token, and one signed for a key out of the session's prefix", async () => {
    const url = await presign();
    expect(await fetchCode(url.replace(/&X-Amz-Security-Token=[^&]*/, ""))).toEqual([403, "InvalidAccessKeyId"]);
    const foreign = await getSignedUrl(s3.session, new GetObjectCommand({ Bucket: bucket, Key: "communes/02/doc" }));
    expect(await fetchCode(foreign)).toEqual([403, "AccessDenied"]);
  });

  it("accepts no URL with a parameter changed or removed", async () => {
    const url = new URL(await presign({ ResponseContentDisposition: "attachment" }));
    const names = [...url.searchParams.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.string({ maxLength: 70 }),
        fc.boolean(),
        async (name, value, isRemoved) => {
          fc.pre(value !== url.searchParams.get(name));
          const forged = new URL(url);
          if (isRemoved) forged.searchParams.delete(name);
          else forged.searchParams.set(name, value);
          expect([400, 403]).toContain((await fetch(forged)).status);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("refuses a name that would break the header rather than send it", async () => {
    const url = await presign({ ResponseContentDisposition: "attachment\r\nset-cookie: a=b" });
    expect(await fetchCode(url)).toEqual([400, "InvalidArgument"]);
  });
});

describe("presigned PUT", () => {
  it("stores the body, but not with a checksum that is not its own", async () => {
    const command = new PutObjectCommand({ Bucket: bucket, Key: `${tenantPrefix}put`, ContentType: "text/plain" });
    const send = async (client = s3.session) =>
      fetchCode(await getSignedUrl(client, command), { method: "PUT", body: "x" });
    // Presigned by default the SDK signs the checksum of an empty body: S3 refuses any other.
    expect(await send()).toEqual([400, "BadDigest"]);
    s3.session.config.requestChecksumCalculation = async () => "WHEN_REQUIRED";
    expect(await send()).toEqual([200, undefined]);
  });
});
