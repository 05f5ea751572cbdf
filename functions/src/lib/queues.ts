import { SendMessageBatchCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { QueueJobName } from "../jobs/jobs.ts";

const batchSize = 10;

/** The jobs' queues. Throws when a message could not be handed over, so that the caller is tried again. */
export const queues = (sqs: SQSClient, prefix: string) => ({
  send: async (job: QueueJobName, bodies: string[]): Promise<void> => {
    for (let start = 0; start < bodies.length; start += batchSize) {
      const Entries = bodies
        .slice(start, start + batchSize)
        .map((MessageBody, index) => ({ Id: String(index), MessageBody }));
      const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: `${prefix}${job}`, Entries }));
      if (Failed.length > 0) throw new Error(`${Failed.length} messages to ${job} were not taken`);
    }
  },
});
