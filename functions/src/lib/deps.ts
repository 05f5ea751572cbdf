import { randomInt } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SESClient } from "@aws-sdk/client-ses";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { ulid } from "ulid";
import { archiveStore } from "./archive-store.ts";
import { type Config, readConfig } from "./config.ts";
import { documentStore } from "./document-store.ts";
import { dueIndex } from "./due-index.ts";
import { eraser } from "./eraser.ts";
import { mailer } from "./mailer.ts";
import { partition } from "./partition.ts";
import { perScope } from "./per-scope.ts";
import { personTies } from "./person-ties.ts";
import { queues } from "./queues.ts";
import { type SessionScope, sessionCredentials } from "./sessions.ts";
import { trailStripper } from "./trail-stripper.ts";

/** Everything a handler or job may reach. The clock and the ids are among it, so that time can be moved. */
export type Deps = ReturnType<typeof buildDeps>;

const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
const newTenantId = () => Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join("");
const newId = (prefix: string, now: string) => `${prefix}_${ulid(Date.parse(now)).toLowerCase()}`;

const documentClient = (client: DynamoDBClient) =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

const buildDeps = (config: Config, now: () => string) => {
  const sts = new STSClient({});
  const makeId = (prefix: string) => newId(prefix, now());
  // One set of clients a scope, each with that scope's own credentials; they share no cache.
  const clientsOf = perScope((scope: SessionScope) => {
    const credentials = sessionCredentials(sts, config, scope);
    return {
      store: {
        client: documentClient(new DynamoDBClient({ credentials })),
        tableName: config.TABLE_NAME,
        now,
        newId: makeId,
      },
      s3: new S3Client({ credentials, forcePathStyle: true }),
    };
  });

  return {
    config,
    now,
    newId: makeId,
    newTenantId,
    /** One commune's data, and no other's. */
    commune: (communeId: string) =>
      partition(clientsOf({ kind: "commune", tenant: communeId }).store, `COMMUNE#${communeId}`),
    /** One association's own data: nothing of its communes' registers. */
    association: (associationId: string) =>
      partition(clientsOf({ kind: "association", association: associationId }).store, `ASSOCIATION#${associationId}`),
    /** An association's data and, to write only, the commune it founds or parts from: both in one transaction. */
    founding: (associationId: string, communeId: string) => {
      const { store } = clientsOf({ kind: "association", association: associationId, tenant: communeId });
      return {
        store,
        association: partition(store, `ASSOCIATION#${associationId}`),
        commune: partition(store, `COMMUNE#${communeId}`),
      };
    },
    /** Sign-in's data that one thing leads to: `person`, `address`, `session` or `feed` (a calendar's address), and its key. */
    access: (what: "person" | "address" | "session" | "feed", key: string) =>
      partition(clientsOf({ kind: "access" }).store, `AUTH#${what.toUpperCase()}#${key}`),
    accessStore: () => clientsOf({ kind: "access" }).store,
    /** What ties people to Vigie, and how sign-in forgets them. */
    get personTies() {
      return personTies(clientsOf({ kind: "access" }).store);
    },
    /** What the watch over the reminders keeps: of no commune, and nothing personal. */
    watch: () => partition(clientsOf({ kind: "watch" }).store, "WATCH"),
    /** Takes what stood in an association's trail about some items out of it. */
    stripTrail: (associationId: string) =>
      trailStripper(
        clientsOf({ kind: "association", association: associationId }).store,
        `ASSOCIATION#${associationId}`,
      ),
    /** The bytes of one commune's documents. */
    documents: (communeId: string) =>
      documentStore({
        reader: clientsOf({ kind: "commune", tenant: communeId }).s3,
        custodian: clientsOf({ kind: "custody", tenant: communeId }).s3,
        bucket: config.BUCKET_NAME,
        keyArn: config.DATA_KEY_ARN,
        communeId,
      }),
    /** A commune's full exports. */
    archives: (communeId: string) =>
      archiveStore(clientsOf({ kind: "commune", tenant: communeId }).s3, config.BUCKET_NAME, communeId),
    /** The end of one commune's data. */
    erasure: (communeId: string) => {
      const { store, s3 } = clientsOf({ kind: "erasure", tenant: communeId });
      return {
        commune: partition(store, `COMMUNE#${communeId}`),
        eraser: eraser(store, s3, config.BUCKET_NAME, communeId),
      };
    },
    /** Of jobs alone, by their own role: */
    dueIndex: dueIndex(documentClient(new DynamoDBClient({})), config.TABLE_NAME),
    queues: queues(new SQSClient({}), config.QUEUE_PREFIX),
    // Retries are ours: a repeated SendEmail is a second mail.
    mailer: mailer(new SESClient({ maxAttempts: 1 }), config),
  };
};

let built: Deps | undefined;

/** The parts as the environment names them, built once a process. */
export const awsDeps = (): Deps => {
  built ??= buildDeps(readConfig(process.env), () => new Date().toISOString());
  return built;
};

/** The same parts under another clock, for whoever moves time. */
export const depsAt = (environment: Record<string, string | undefined>, now: () => string): Deps =>
  buildDeps(readConfig(environment), now);
