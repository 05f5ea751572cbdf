import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { BucketAlreadyOwnedByYou, CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { authorize } from "@vigie/functions/authorizer/index.ts";
import { type JobName, jobs, type QueueJobName } from "@vigie/functions/jobs/jobs.ts";
import { type Deps, depsAt } from "@vigie/functions/lib/deps.ts";
import { onQueue, type QueueJob } from "@vigie/functions/lib/on-queue.ts";
import { onSchedule, type ScheduledJob } from "@vigie/functions/lib/on-schedule.ts";
import { onStream, type StreamJob } from "@vigie/functions/lib/on-stream.ts";
import { apiCaller, type CallApi } from "./api/call-api.ts";
import type { Engines } from "./engines.ts";
import { functionEnvironment } from "./environment.ts";
import { contextHandlers, loadJob } from "./load-functions.ts";
import type { EventGate } from "./mail/event-gate.ts";
import { createTable } from "./parts/create-table.ts";
import type { Keys } from "./parts/keys.ts";
import { queueJobs } from "./parts/queues.ts";
import { startScanner } from "./scan/start-scanner.ts";
import { createPump, type Pump } from "./work/pump.ts";
import { takeBatch } from "./work/queue-worker.ts";
import { redrive } from "./work/redrive.ts";
import { relayRecords } from "./work/relay-records.ts";
import { type StreamPlace, streamReader } from "./work/stream-reader.ts";

export type Backend = {
  deps: Deps;
  /** The same parts on the clock of sessions and sign-in codes. */
  signInDeps: Deps;
  callApi: CallApi;
  pump: Pump;
  /** The way of the mail service's events, for who tries what goes wrong on it. */
  mailEvents: Pick<EventGate, "setPassage" | "release" | "countHeld">;
  /** Runs a scheduled job now; `on` names another day than the clock's. */
  runScheduled: (job: JobName, event?: { on?: string }) => Promise<unknown>;
  /** Messages given up after their last try. */
  countDead: () => number;
  /** Sends those of a job back to its queue; answers how many. */
  redrive: (job: QueueJobName) => Promise<number>;
};

type Options = {
  /** Names the table, the bucket and the queues. */
  name: string;
  keys: Keys;
  webUrl: string;
  now: () => string;
  /** The clock of sessions and sign-in codes. */
  signInNow: () => string;
  /** How long a failed message waits for its next try. */
  visibilitySeconds: number;
  place: StreamPlace;
  keepPlace: (place: StreamPlace) => void;
};

const createBucket = async (Bucket: string): Promise<void> => {
  const s3 = new S3Client({ forcePathStyle: true });
  try {
    await s3.send(new CreateBucketCommand({ Bucket }));
  } catch (error) {
    if (!(error instanceof BucketAlreadyOwnedByYou)) throw error;
  }
};

/** Everything of Vigie but its screens, on engines that run: table, bucket, queues, the API and the jobs. */
export const startBackend = async (engines: Engines, options: Options): Promise<Backend> => {
  const { name, keys, webUrl, now, signInNow, visibilitySeconds, place, keepPlace } = options;
  const { queues } = engines;
  const environment = functionEnvironment({ name, webUrl, queues, keys });
  queues.create(name, { visibilitySeconds });
  await Promise.all([
    createTable(new DynamoDBClient({}), environment.TABLE_NAME),
    createBucket(environment.BUCKET_NAME),
  ]);

  const deps = depsAt(environment, now);
  const signInDeps = depsAt(environment, signInNow);
  // Whoever moves the clock to next year stays signed in: only what expires a session or a code keeps its own time.
  const depsOf = (part: string) => () => (["signIn", "send-sign-in-code"].includes(part) ? signInDeps : deps);

  const relay = onStream(await loadJob<StreamJob>("relay-outbox"), depsOf("relay-outbox"));
  const stream = streamReader({
    client: new DynamoDBStreamsClient({}),
    tableName: environment.TABLE_NAME,
    place,
    keepPlace,
    handle: relayRecords(relay),
  });

  const sqs = new SQSClient({});
  const scanner = startScanner({
    s3: engines.s3,
    bucket: environment.BUCKET_NAME,
    sqs,
    queueUrl: `${environment.QUEUE_PREFIX}document-scanned`,
  });
  // The configuration set carries the backend's own name, so its mails are told to its own queue.
  const mailEvents = engines.ses.createConfigurationSet(environment.MAIL_CONFIGURATION_SET, {
    now,
    publish: (event) =>
      sqs.send(
        new SendMessageCommand({
          QueueUrl: `${environment.QUEUE_PREFIX}mail-events`,
          MessageBody: JSON.stringify(event),
        }),
      ),
  });
  const workers = await Promise.all(
    queueJobs.map(async (job) => {
      const handler = onQueue(await loadJob<QueueJob>(job), depsOf(job));
      return { queueName: `${name}-${job}`, queueUrl: `${environment.QUEUE_PREFIX}${job}`, handler };
    }),
  );
  const takeBatches = async (): Promise<number> => {
    const withWork = workers.filter(({ queueName }) => queues.countIn(queueName).ready > 0);
    const taken = await Promise.all(withWork.map((worker) => takeBatch({ client: sqs, ...worker })));
    return taken.reduce((sum, count) => sum + count, 0);
  };
  const sum = (suffix: string): number =>
    workers.reduce((total, { queueName }) => total + queues.countIn(`${queueName}${suffix}`).all, 0);

  return {
    deps,
    signInDeps,
    callApi: apiCaller(contextHandlers(depsOf), authorize(depsOf("signIn"))),
    pump: createPump({
      pollStream: stream.poll,
      takeBatches,
      countWaiting: () => sum("") + scanner.countRunning() + mailEvents.countRunning(),
    }),
    mailEvents,
    runScheduled: async (job, event = {}) => {
      if (jobs[job].trigger.kind !== "schedule") throw new Error(`${job} is no scheduled job`);
      return onSchedule(await loadJob<ScheduledJob<unknown>>(job), depsOf(job))(event);
    },
    countDead: () => sum("-dead"),
    redrive: (job) => redrive(sqs, `${environment.QUEUE_PREFIX}${job}`),
  };
};
