import type { onStream } from "@vigie/functions/lib/on-stream.ts";
import type { DynamoDBStreamEvent } from "aws-lambda";
import type { HandleRecords } from "./stream-reader.ts";

type Handler = ReturnType<typeof onStream>;

/** Calls the stream's job as the event source mapping does: with new outbox rows and nothing else. */
export const relayRecords =
  (handler: Handler): HandleRecords =>
  async (records) => {
    const outbox = records.filter(
      ({ eventName, dynamodb }) => eventName === "INSERT" && dynamodb?.Keys?.sk?.S?.startsWith("OUTBOX#"),
    );
    if (outbox.length === 0) return undefined;
    // The SDK and Lambda describe one record in two types; what differs is the creation time, which no job reads.
    const { batchItemFailures } = await handler({ Records: outbox } as DynamoDBStreamEvent);
    return batchItemFailures[0]?.itemIdentifier;
  };
