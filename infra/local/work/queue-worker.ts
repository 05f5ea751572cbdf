import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { onQueue } from "@vigie/functions/lib/on-queue.ts";
import type { SQSRecord } from "aws-lambda";
import { region } from "../parts/queues.ts";

type Options = { client: SQSClient; queueUrl: string; handler: ReturnType<typeof onQueue> };

const toRecord =
  (queueName: string) =>
  ({ MessageId = "", ReceiptHandle = "", Body = "", MD5OfBody = "" }: Message): SQSRecord => ({
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "0",
      SenderId: "vigie",
      ApproximateFirstReceiveTimestamp: "0",
    },
    messageAttributes: {},
    md5OfBody: MD5OfBody,
    eventSource: "aws:sqs",
    eventSourceARN: `arn:aws:sqs:${region}:000000000000:${queueName}`,
    awsRegion: region,
  });

/**
 * Takes one batch from a queue and hands it to the job, as Lambda's event source mapping does: what succeeded is deleted, what failed
 * comes back when its visibility runs out, and goes to the dead-letter queue after five times. Answers how many messages it took.
 */
export const takeBatch = async ({ client, queueUrl, handler }: Options): Promise<number> => {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
  );
  if (Messages.length === 0) return 0;
  const records = Messages.map(toRecord(queueUrl.split("/").at(-1) ?? ""));
  const { batchItemFailures } = await handler({ Records: records });
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  const done = records.filter(({ messageId }) => !failed.has(messageId));
  if (done.length > 0) {
    const Entries = done.map(({ messageId, receiptHandle }) => ({ Id: messageId, ReceiptHandle: receiptHandle }));
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  }
  return Messages.length;
};
