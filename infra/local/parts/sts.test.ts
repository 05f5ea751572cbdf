import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { afterEach, expect, it } from "vitest";
import { communeRole, ownCredentials, type Sts, startSts } from "./sts.ts";

let sts: Sts;
let nowMs = Date.now();
afterEach(() => sts.stop());

const assume = async (role: string, tags: Record<string, string>) => {
  sts = await startSts(() => nowMs);
  const client = new STSClient({ endpoint: sts.url, region: "eu-central-2", credentials: ownCredentials });
  const { Credentials } = await client.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::000000000000:role/${role}`,
      RoleSessionName: "test",
      DurationSeconds: 900,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  return Credentials?.AccessKeyId ?? "";
};

it("gives a commune's session its own documents and no others", async () => {
  const key = await assume(communeRole, { tenant: "abcdefghijkl" });
  expect(await sts.resolveCredential(key)).toMatchObject({
    prefixes: ["communes/abcdefghijkl/", "exports/abcdefghijkl/"],
  });
});

it("gives no documents to a session without a tenant, nor to another role's", async () => {
  expect(await sts.resolveCredential(await assume(communeRole, {}))).toBeUndefined();
  await sts.stop();
  expect(await sts.resolveCredential(await assume("vigie-association", { tenant: "abcdefghijkl" }))).toBeUndefined();
  await sts.stop();
  expect(await sts.resolveCredential(await assume("vigie-watch", {}))).toBeUndefined();
});

it("forgets a session when its time is over", async () => {
  const key = await assume(communeRole, { tenant: "abcdefghijkl" });
  nowMs += 901_000;
  expect(await sts.resolveCredential(key)).toBeUndefined();
});
