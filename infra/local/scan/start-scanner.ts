import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { ObjectCreated, S3Server } from "../s3/start-s3.ts";
import { scanBytes } from "./scan-bytes.ts";
import { scanEvent } from "./scan-event.ts";

type Options = { s3: S3Server; bucket: string; sqs: SQSClient; queueUrl: string };

/** Objects under these keys are scanned, as the protection plan of the stack says. */
const prefix = "communes/";

/**
 * GuardDuty's part on this machine: looks at every document stored in the bucket and sends what it found to the queue that the stack's
 * rule sends it to. Answers how many it is at.
 */
export const startScanner = ({ s3, bucket, sqs, queueUrl }: Options): { countRunning: () => number } => {
  // With the machine's own key, which no policy of the bucket holds back.
  const client = new S3Client({ forcePathStyle: true });
  let running = 0;

  const scan = async ({ key, versionId }: ObjectCreated): Promise<void> => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    const event = scanEvent({ bucket, key, versionId, status: scanBytes(bytes) });
    await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(event) }));
  };

  s3.onObjectCreated(async (created) => {
    if (created.bucket !== bucket || !created.key.startsWith(prefix)) return;
    running += 1;
    try {
      await scan(created);
    } finally {
      running -= 1;
    }
  });
  return { countRunning: () => running };
};
