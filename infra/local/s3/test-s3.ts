import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateBucketCommand, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import type { Credential, ResolveCredential } from "./credentials.ts";
import { startS3 } from "./start-s3.ts";

export const bucket = "documents";
export const tenantPrefix = "communes/01TENANT/";

const owner = { accessKeyId: "AKIAOWNER", secretAccessKey: "owner-secret" };
export const session = { accessKeyId: "ASIASESSION", secretAccessKey: "session-secret", sessionToken: "session-token" };

const ignore = () => {};

/** A server of its own for a test file, with a clock it can set, an owner of the bucket and a session of one tenant. */
export const startTestS3 = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "vigie-s3-"));
  const clock = { now: () => new Date() };
  const known = new Map<string, Credential>([
    [owner.accessKeyId, owner],
    [session.accessKeyId, { ...session, prefixes: [tenantPrefix] }],
  ]);
  const credentials: ResolveCredential = (accessKeyId) => known.get(accessKeyId);
  const allowedOrigins = ["http://localhost:3000"];
  const server = await startS3({ port: 0, dataDir, credentials, allowedOrigins, now: () => clock.now() });
  const connect = (config: S3ClientConfig): S3Client =>
    new S3Client({
      endpoint: server.url,
      region: "eu-central-2",
      forcePathStyle: true,
      maxAttempts: 1,
      credentials: owner,
      // The SDK warns of every refused stream: refusals are what these tests are for.
      logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      ...config,
    });
  const ownerClient = connect({});
  await ownerClient.send(new CreateBucketCommand({ Bucket: bucket }));
  return {
    url: server.url,
    dataDir,
    clock,
    credentials,
    onObjectCreated: server.onObjectCreated,
    /** Another client of this server, the owner's unless told otherwise. */
    connect,
    owner: ownerClient,
    session: connect({ credentials: session }),
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true });
    },
  };
};
