import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { authenticate } from "./authenticate.ts";
import { stringToSign } from "./sigv4.ts";

const now = new Date("2026-06-01T12:00:00Z");
const secretAccessKey = "secret";
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

// A download signed by hand, at the time given, with the key of the day given.
const signedDownload = (day: string, amzDate: string) => {
  const scope = { accessKeyId: "AKID", day, region: "eu-central-2" };
  const query = new Map([
    ["X-Amz-Algorithm", "AWS4-HMAC-SHA256"],
    ["X-Amz-Credential", `AKID/${day}/eu-central-2/s3/aws4_request`],
    ["X-Amz-Date", amzDate],
    ["X-Amz-Expires", "60"],
    ["X-Amz-SignedHeaders", "host"],
  ]);
  const headers = new Map([["host", "s3.example"]]);
  const address = { method: "GET", path: "/documents/a", query, headers };
  const text = stringToSign({ ...address, signedHeaders: ["host"], payloadHash: "UNSIGNED-PAYLOAD" }, amzDate, scope);
  const key = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), scope.region), "s3"), "aws4_request");
  const signed = new Map([...query, ["X-Amz-Signature", hmac(key, text).toString("hex")]]);
  return { ...address, query: signed, bucket: "documents", key: "a", body: Buffer.alloc(0) };
};

const check = (day: string, amzDate: string) =>
  authenticate(signedDownload(day, amzDate), () => ({ secretAccessKey }), now);

describe("the key of one day", () => {
  it("signs the requests of that day", async () => {
    await expect(check("20260601", "20260601T115930Z")).resolves.toBeDefined();
  });

  it("signs no request of another day", async () => {
    await expect(check("20260531", "20260601T115930Z")).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
  });
});
