import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { awsDeps, type Deps } from "./deps.ts";
import { log } from "./log.ts";

/** What a queue wakes: one message at a time, already parsed from JSON. A throw brings the message back later. */
export type QueueJob = (deps: Deps, message: unknown) => Promise<void>;

/** A Lambda handler that answers which messages failed, so that the others are not done again. */
export const onQueue =
  (job: QueueJob, depsOf: () => Deps = awsDeps) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const failed: string[] = [];
    for (const record of event.Records) {
      try {
        await job(depsOf(), JSON.parse(record.body));
      } catch (error) {
        log("job.failed", { messageId: record.messageId, error: error instanceof Error ? error.name : "unknown" });
        failed.push(record.messageId);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
