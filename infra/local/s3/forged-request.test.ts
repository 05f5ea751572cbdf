import { Readable } from "node:stream";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bucket, session, startTestS3, tenantPrefix } from "./test-s3.ts";

let s3: Awaited<ReturnType<typeof startTestS3>>;
beforeAll(async () => {
  s3 = await startTestS3();
});
afterAll(() => s3.stop());

type Signed = { method: string; path: string; headers: Record<string, string>; body?: unknown };
const isSigned = (request: unknown): request is Signed =>
  typeof request === "object" && request !== null && "headers" in request && "path" in request;

const without = (headers: Record<string, string>, name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([candidate]) => candidate !== name));

// Changes a request of the SDK once it is signed, just before it leaves.
const sendTampered = (client: S3Client, command: PutObjectCommand, tamper: (request: Signed) => Partial<Signed>) => {
  command.middlewareStack.add(
    (next) => (args) => {
      if (!isSigned(args.request)) throw new Error("The SDK's request has another shape");
      Object.assign(args.request, tamper(args.request));
      return next(args);
    },
    { step: "deserialize", priority: "low" },
  );
  return client.send(command);
};

const putCommand = (key = `${tenantPrefix}doc`) =>
  new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    Body: "bytes",
    ContentType: "application/pdf",
    Metadata: { a: "b" },
  });

const flipAt = (text: string, position: number): string => {
  const at = position % text.length;
  return `${text.slice(0, at)}${text[at] === "a" ? "b" : "a"}${text.slice(at + 1)}`;
};

const signedNames = [
  "authorization",
  "host",
  "x-amz-date",
  "x-amz-content-sha256",
  "x-amz-security-token",
  "x-amz-meta-a",
  "x-amz-checksum-crc32",
];

describe("forged header-signed requests", () => {
  it("accepts the session's own request (so that the refusals below mean something)", async () => {
    await expect(sendTampered(s3.session, putCommand(), () => ({}))).resolves.toBeDefined();
  });

  it("accepts none with a signed header changed or removed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...signedNames), fc.nat(), fc.boolean(), async (name, position, isRemoved) => {
        const sent = sendTampered(s3.session, putCommand(), ({ headers }) => {
          const value = headers[name] ?? "";
          expect(value).not.toBe("");
          // Without a host header Node writes the true one again: that one is only changed.
          const isLeftOut = isRemoved && name !== "host";
          return { headers: isLeftOut ? without(headers, name) : { ...headers, [name]: flipAt(value, position) } };
        });
        const status = await sent.then(
          () => 200,
          (error) => error.$metadata?.httpStatusCode,
        );
        expect([400, 403]).toContain(status);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, (request: Signed) => Partial<Signed>, string]>([
    ["another key", ({ path }) => ({ path: `${path}x` }), "SignatureDoesNotMatch"],
    ["another method", () => ({ method: "DELETE" }), "SignatureDoesNotMatch"],
    ["another body", () => ({ body: "other" }), "XAmzContentSHA256Mismatch"],
    [
      "a header added unsigned",
      ({ headers }) => ({ headers: { ...headers, "x-amz-tagging": "scan=clean" } }),
      "AccessDenied",
    ],
    ["no signature at all", ({ headers }) => ({ headers: without(headers, "authorization") }), "AccessDenied"],
    [
      "no session token",
      ({ headers }) => ({ headers: without(headers, "x-amz-security-token") }),
      "InvalidAccessKeyId",
    ],
    [
      "another session token",
      ({ headers }) => ({ headers: { ...headers, "x-amz-security-token": "x" } }),
      "InvalidToken",
    ],
  ])("refuses %s", async (_, tamper, code) => {
    await expect(sendTampered(s3.session, putCommand(), tamper)).rejects.toMatchObject({ name: code });
  });

  it("refuses a wrong secret, an unknown key, and a session's key used without its token", async () => {
    const { accessKeyId, secretAccessKey } = session;
    const attempt = (credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) =>
      s3.connect({ credentials }).send(putCommand());
    await expect(attempt({ ...session, secretAccessKey: "guess" })).rejects.toMatchObject({
      name: "SignatureDoesNotMatch",
    });
    await expect(attempt({ ...session, accessKeyId: "AKIANOBODY" })).rejects.toMatchObject({
      name: "InvalidAccessKeyId",
    });
    await expect(attempt({ accessKeyId, secretAccessKey })).rejects.toMatchObject({ name: "InvalidAccessKeyId" });
    await expect(attempt({ ...session, sessionToken: "stale" })).rejects.toMatchObject({ name: "InvalidToken" });
  });

  it("refuses a request signed more than 15 minutes ago or ahead", async () => {
    for (const minutes of [-16, 16]) {
      s3.clock.now = () => new Date(Date.now() + minutes * 60_000);
      await expect(s3.session.send(putCommand())).rejects.toMatchObject({ name: "RequestTimeTooSkewed" });
    }
    s3.clock.now = () => new Date();
    await expect(s3.session.send(putCommand())).resolves.toBeDefined();
  });
});

describe("a streamed body, which is not signed but for its length and its checksum", () => {
  const crc32OfBytes = "sZlDzg==";
  const stream = (body: string) =>
    sendTampered(
      s3.session,
      new PutObjectCommand({
        Bucket: bucket,
        Key: `${tenantPrefix}stream`,
        Body: Readable.from(["bytes"]),
        ContentLength: 5,
      }),
      () => ({ body }),
    );

  it("is stored in one chunk or in several", async () => {
    await expect(stream(`5\r\nbytes\r\n0\r\nx-amz-checksum-crc32:${crc32OfBytes}\r\n\r\n`)).resolves.toBeDefined();
    await expect(
      stream(`2\r\nby\r\n3\r\ntes\r\n0\r\nx-amz-checksum-crc32:${crc32OfBytes}\r\n\r\n`),
    ).resolves.toBeDefined();
  });

  it.each([
    ["other bytes", `5\r\nbytez\r\n0\r\nx-amz-checksum-crc32:${crc32OfBytes}\r\n\r\n`, "BadDigest"],
    ["another checksum", "5\r\nbytes\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n", "BadDigest"],
    ["no checksum", "5\r\nbytes\r\n0\r\n\r\n", "MalformedTrailerError"],
    [
      "a trailer more",
      `5\r\nbytes\r\n0\r\nx-amz-checksum-crc32:${crc32OfBytes}\r\nx-amz-tagging:scan=clean\r\n\r\n`,
      "MalformedTrailerError",
    ],
    ["fewer bytes than announced", `3\r\nbyt\r\n0\r\nx-amz-checksum-crc32:${crc32OfBytes}\r\n\r\n`, "IncompleteBody"],
    ["no last chunk", "5\r\nbytes\r\n", "IncompleteBody"],
    ["no chunks at all", "bytes", "IncompleteBody"],
  ])("is refused with %s", async (_, body, code) => {
    await expect(stream(body)).rejects.toMatchObject({ name: code });
  });
});

describe("a session scoped to one tenant (R-49)", () => {
  it.each([
    "communes/01OTHER/doc",
    "communes/01TENANT",
    "communes/01TENANT2/doc",
    "Communes/01TENANT/doc",
    "/communes/01TENANT/doc",
    "x",
  ])("reaches no key outside of its prefix: %s", async (key) => {
    await s3.owner.send(putCommand(key));
    await expect(s3.session.send(putCommand(key))).rejects.toMatchObject({ name: "AccessDenied" });
    const read = s3.session.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    await expect(read).rejects.toMatchObject({ name: "AccessDenied" });
  });

  it("lists its own prefix only", async () => {
    const list = (prefix?: string) => s3.session.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
    await expect(list(tenantPrefix)).resolves.toBeDefined();
    for (const prefix of [undefined, "", "communes/", "communes/01OTHER/"]) {
      await expect(list(prefix)).rejects.toMatchObject({ name: "AccessDenied" });
    }
  });
});
