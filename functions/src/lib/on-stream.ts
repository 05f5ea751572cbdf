import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { awsDeps, type Deps } from "./deps.ts";

/** What a row newly in the table wakes. */
export type StreamJob = (deps: Deps, row: Record<string, unknown>) => Promise<void>;

/** A Lambda handler over the table's stream. It stops at the first failure and answers where, so that order and every row are kept. */
export const onStream =
  (job: StreamJob, depsOf: () => Deps = awsDeps) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const { eventName, dynamodb } of event.Records) {
      if (eventName !== "INSERT" || !dynamodb?.NewImage) continue;
      try {
        // The event's attribute values are the table's own; only the two packages' types differ.
        await job(depsOf(), unmarshall(dynamodb.NewImage as Parameters<typeof unmarshall>[0]));
      } catch {
        return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber ?? "" }] };
      }
    }
    return { batchItemFailures: [] };
  };
