import { createHash } from "node:crypto";
import { GetObjectCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bucket, startTestS3, tenantPrefix } from "./test-s3.ts";

let s3: Awaited<ReturnType<typeof startTestS3>>;
beforeAll(async () => {
  s3 = await startTestS3();
});
afterAll(() => s3.stop());
beforeEach(() => {
  s3.clock.now = () => new Date();
});

type Post = Awaited<ReturnType<typeof createPresignedPost>>;
type Conditions = NonNullable<Parameters<typeof createPresignedPost>[1]["Conditions"]>;

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const bytes = "%PDF-1.7 contract";
const key = `${tenantPrefix}01DOCUMENT`;

const presign = (key: string, conditions: Conditions = [], fields: Record<string, string> = {}): Promise<Post> =>
  createPresignedPost(s3.session, {
    Bucket: bucket,
    Key: key,
    Expires: 120,
    Conditions: [["content-length-range", 1, 1000], ...conditions],
    Fields: {
      "Content-Type": "application/pdf",
      "x-amz-checksum-sha256": sha256(bytes),
      "x-amz-server-side-encryption": "aws:kms",
      success_action_status: "201",
      ...fields,
    },
  });

const upload = async ({ url, fields }: Post, file = bytes) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([file]), "../../client name.pdf");
  const response = await fetch(url, { method: "POST", body: form });
  const text = await response.text();
  return { status: response.status, code: /<Code>(\w+)/.exec(text)?.[1], text };
};

const exists = (key: string) =>
  s3.owner.send(new HeadObjectCommand({ Bucket: bucket, Key: key })).then(
    () => true,
    () => false,
  );

describe("browser uploads by presigned POST (R-44)", () => {
  it("stores a form that keeps to its policy, under the signed key and type", async () => {
    const { status, text } = await upload(await presign(key));
    expect(status).toBe(201);
    expect(text).toContain(`<Key>${key}</Key>`);
    const read = await s3.session.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    expect(await read.Body?.transformToString()).toBe(bytes);
    expect(read).toMatchObject({
      ContentType: "application/pdf",
      ChecksumSHA256: sha256(bytes),
      ServerSideEncryption: "aws:kms",
    });
  });

  it("answers 204 when the form asks for no other status", async () => {
    const post = await presign(`${key}-204`, [], { success_action_status: "204" });
    expect((await upload(post)).status).toBe(204);
  });

  it("allows what starts with the signed text, and nothing else", async () => {
    const { url, fields } = await presign(`${key}-starts`, [["starts-with", "$x-amz-meta-note", "ok-"]]);
    expect((await upload({ url, fields: { ...fields, "x-amz-meta-note": "ok-1" } })).status).toBe(201);
    expect(await upload({ url, fields: { ...fields, "x-amz-meta-note": "no" } })).toMatchObject({
      code: "AccessDenied",
    });
    expect(await upload({ url, fields })).toMatchObject({ status: 403, code: "AccessDenied" });
  });

  it("ends at the policy's expiration", async () => {
    const post = await presign(`${key}-expiry`);
    const signedAt = Date.now();
    s3.clock.now = () => new Date(signedAt + 122_000);
    expect(await upload(post)).toMatchObject({ status: 403, code: "AccessDenied" });
    s3.clock.now = () => new Date(signedAt + 115_000);
    expect(await upload(post)).toMatchObject({ status: 201 });
  });

  it.each<[string, string, string]>([
    ["an empty file", "", "EntityTooSmall"],
    ["a file one byte too long", "x".repeat(1001), "EntityTooLarge"],
    ["a body beyond the server's own limit", "x".repeat(31 * 1024 * 1024), "EntityTooLarge"],
    ["other bytes than those announced", "%PDF-1.7 cOntract", "BadDigest"],
  ])("refuses %s", async (_, file, code) => {
    const refusedKey = `${key}-refused`;
    expect(await upload(await presign(refusedKey), file)).toMatchObject({ status: 400, code });
    expect(await exists(refusedKey)).toBe(false);
  });

  it("refuses a key out of the session's prefix, even rightly signed (R-49)", async () => {
    expect(await upload(await presign("communes/01OTHER/x"))).toMatchObject({ status: 403, code: "AccessDenied" });
  });

  it("refuses a policy signed for another bucket", async () => {
    const post = await presign(`${key}-bucket`);
    const otherUrl = post.url.replace(bucket, "elsewhere");
    const { bucket: _, ...unnamed } = post.fields;
    expect(await upload({ ...post, url: otherUrl })).toMatchObject({ code: "AccessDenied" });
    expect(await upload({ fields: unnamed, url: otherUrl })).toMatchObject({ code: "AccessDenied" });
  });

  it("refuses a form without policy, or that is no form", async () => {
    const { url, fields } = await presign(key);
    const { Policy: _, ...bare } = fields;
    expect(await upload({ url, fields: bare })).toMatchObject({ status: 403, code: "AccessDenied" });
    const response = await fetch(url, { method: "POST", body: "x", headers: { "content-type": "text/plain" } });
    expect(response.status).toBe(400);
  });

  it("lets a page of the allowed origin upload and read the answer, no other", async () => {
    const preflight = (origin: string) =>
      fetch(`${s3.url}/${bucket}`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "x-a" },
      });
    const allowed = await preflight("http://localhost:3000");
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get("access-control-allow-origin")).toBe("http://localhost:3000");
    expect(allowed.headers.get("access-control-allow-headers")).toBe("x-a");
    const foreign = await preflight("http://evil.example");
    expect(foreign.status).toBe(403);
    expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
  });
});

// Hundreds of uploads each: a busy machine takes longer than a test usually may.
describe("forged forms (R-44): none is accepted", { timeout: 60_000 }, () => {
  const forgedKey = `${tenantPrefix}01FORGED`;
  // The bucket is in the address: leaving its field out changes nothing of what was signed.
  const removable = (fields: Record<string, string>) => Object.keys(fields).filter((name) => name !== "bucket");
  const expectRefused = async (post: Post) => expect([400, 403]).toContain((await upload(post)).status);

  it("with a field changed, to any text or by one character", async () => {
    const { url, fields } = await presign(forgedKey);
    const change = fc.oneof(
      fc.record({ text: fc.string({ maxLength: 60 }) }),
      fc.record({ at: fc.nat(), character: fc.constantFrom("a", "0", "/", "Z", "=", " ", "\u202e") }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(fields)), change, async (name, edit) => {
        const value = fields[name] ?? "";
        const at = "at" in edit ? edit.at % value.length : 0;
        const forged = "at" in edit ? value.slice(0, at) + edit.character + value.slice(at + 1) : edit.text;
        fc.pre(forged !== value);
        await expectRefused({ url, fields: { ...fields, [name]: forged } });
      }),
      { numRuns: 400 },
    );
  });

  it("with any set of fields removed", async () => {
    const { url, fields } = await presign(forgedKey);
    await fc.assert(
      fc.asyncProperty(fc.subarray(removable(fields), { minLength: 1 }), async (removed) => {
        const kept = Object.entries(fields).filter(([name]) => !removed.includes(name));
        await expectRefused({ url, fields: Object.fromEntries(kept) });
      }),
      { numRuns: 100 },
    );
  });

  it("with a field added, or repeated in another case", async () => {
    const { url, fields } = await presign(forgedKey);
    const taken = Object.keys(fields).map((name) => name.toLowerCase());
    const name = fc.oneof(
      fc.constantFrom(
        "x-amz-meta-a",
        "acl",
        "tagging",
        "Cache-Control",
        "x-amz-tagging",
        "x-amz-storage-class",
        "KEY",
        "Bucket",
      ),
      fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
    );
    await fc.assert(
      fc.asyncProperty(name, fc.string({ maxLength: 20 }), async (name, value) => {
        fc.pre(
          !name.startsWith("x-ignore-") && name !== "file" && !(name === name.toLowerCase() && taken.includes(name)),
        );
        await expectRefused({ url, fields: { ...fields, [name]: value } });
      }),
      { numRuns: 150 },
    );
  });

  it("with its policy rewritten (later, longer, other key, no condition) under the old signature", async () => {
    const { url, fields } = await presign(forgedKey);
    const { Policy: signed = "" } = fields;
    const policy = JSON.parse(Buffer.from(signed, "base64").toString());
    const rewrites = [
      { ...policy, expiration: "2999-01-01T00:00:00Z" },
      { ...policy, conditions: [] },
      { ...policy, conditions: policy.conditions.map((one: unknown) => (Array.isArray(one) ? [one[0], 0, 1e9] : one)) },
      policy,
    ];
    for (const rewritten of rewrites) {
      const Policy = Buffer.from(`${JSON.stringify(rewritten)} `).toString("base64");
      expect(await upload({ url, fields: { ...fields, Policy } })).toMatchObject({ code: "SignatureDoesNotMatch" });
    }
  });

  it("and nothing was stored", async () => {
    expect(await exists(forgedKey)).toBe(false);
  });
});
