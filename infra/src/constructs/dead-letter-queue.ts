import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";

/** Where what could not be done waits for a person, longer than any queue keeps it. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, { name }: { name: string }) {
    super(scope, id, {
      queueName: `vigie-${name}-dead`,
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    acknowledge(this, "SQS3", "This is a dead-letter queue itself, of a function, a schedule or a stream's reader.");
  }
}
