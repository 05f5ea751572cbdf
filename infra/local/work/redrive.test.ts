import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Queues, region, startQueues } from "../parts/queues.ts";
import { ownCredentials } from "../parts/sts.ts";
import { redrive } from "./redrive.ts";

let queues: Queues;
let sqs: SQSClient;
let queueUrl: string;

beforeEach(async () => {
  queues = await startQueues();
  queues.create("redrive", { visibilitySeconds: 0 });
  sqs = new SQSClient({ endpoint: queues.url, region, credentials: ownCredentials });
  queueUrl = `${queues.prefix("redrive")}send-digest`;
});
afterEach(() => queues.stop());

const receive = () => sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10 }));

/** Receives until the queue has given everything up. */
const giveUp = async (): Promise<void> => {
  while (queues.countIn("redrive-send-digest").all > 0) await receive();
};

it("sends back all that was given up, and leaves the dead-letter queue empty (R-24)", async () => {
  for (let index = 0; index < 23; index += 1)
    await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: String(index) }));
  await giveUp();
  expect(queues.countIn("redrive-send-digest-dead").all).toBe(23);

  expect(await redrive(sqs, queueUrl)).toBe(23);
  expect(queues.countIn("redrive-send-digest-dead").all).toBe(0);
  expect(queues.countIn("redrive-send-digest").ready).toBe(23);
});

it("gives a message all its tries again", async () => {
  await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: "poison" }));
  await giveUp();
  await redrive(sqs, queueUrl);
  for (let tries = 0; tries < 5; tries += 1) expect((await receive()).Messages).toHaveLength(1);
  expect((await receive()).Messages ?? []).toHaveLength(0);
  expect(queues.countIn("redrive-send-digest-dead").all).toBe(1);
});

it("has nothing to do where nothing was given up", async () => {
  expect(await redrive(sqs, queueUrl)).toBe(0);
});
