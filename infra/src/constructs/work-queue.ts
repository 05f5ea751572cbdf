import { Duration } from "aws-cdk-lib";
import { type IQueue, Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

/** A queue of work: five tries, then the dead-letter queue, which keeps messages longer than this one. */
export class WorkQueue extends Queue {
  constructor(scope: Construct, id: string, props: { name: string; deadLetters: IQueue; workTakes: Duration }) {
    super(scope, id, {
      queueName: `vigie-${props.name}`,
      retentionPeriod: Duration.days(4),
      // Six times the worker's time limit, so that a message still being tried is not handed out twice.
      visibilityTimeout: Duration.seconds(6 * props.workTakes.toSeconds()),
      deadLetterQueue: { queue: props.deadLetters, maxReceiveCount: 5 },
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
  }
}
