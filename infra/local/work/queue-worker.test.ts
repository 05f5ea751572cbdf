import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { depsAt } from "@vigie/functions/lib/deps.ts";
import { onQueue, type QueueJob } from "@vigie/functions/lib/on-queue.ts";
import { afterEach, beforeEach, expect, it } from "vitest";
import { functionEnvironment } from "../environment.ts";
import { openKeys } from "../parts/keys.ts";
import { type Queues, region, startQueues } from "../parts/queues.ts";
import { ownCredentials } from "../parts/sts.ts";
import { takeBatch } from "./queue-worker.ts";

let queues: Queues;
beforeEach(async () => {
  queues = await startQueues();
  queues.create("worker", { visibilitySeconds: 0 });
});
afterEach(() => queues.stop());

it("does nine messages once and sets the tenth apart after five tries (R-24)", async () => {
  const client = new SQSClient({ endpoint: queues.url, region, credentials: ownCredentials });
  const queueUrl = `${queues.prefix("worker")}send-digest`;
  for (let index = 0; index < 10; index += 1)
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: String(index) }));
  const tries = new Map<unknown, number>();
  const job: QueueJob = async (_, message) => {
    tries.set(message, (tries.get(message) ?? 0) + 1);
    if (message === 3) throw new Error("poison");
  };
  const environment = functionEnvironment({
    name: "worker",
    webUrl: "http://localhost:3000",
    queues,
    keys: openKeys(),
  });
  const deps = depsAt(environment, () => new Date().toISOString());
  const handler = onQueue(job, () => deps);
  while (queues.countIn("worker-send-digest").all > 0) await takeBatch({ client, queueUrl, handler });
  expect([...tries].sort()).toEqual(Array.from({ length: 10 }, (_, index) => [index, index === 3 ? 5 : 1]));
  expect(queues.countIn("worker-send-digest-dead").all).toBe(1);
});
