import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { Construct } from "constructs";
import type { DocumentBucket } from "./document-bucket.ts";
import type { Job } from "./job.ts";

/** Brings what the scanner says of a document of ours to the job that goes by it. */
export class ScanResults extends Construct {
  constructor(scope: Construct, id: string, { bucket, job }: { bucket: DocumentBucket; job: Job }) {
    super(scope, id);
    const { queue, deadLetters } = job;
    if (!queue) throw new Error(`${job.name} has no queue`);
    new Rule(this, "Rule", {
      description: "Vigie: what the scanner found",
      eventPattern: {
        source: ["aws.guardduty"],
        detailType: ["GuardDuty Malware Protection Object Scan Result"],
        detail: { s3ObjectDetails: { bucketName: [bucket.name] } },
      },
      targets: [new SqsQueue(queue, { deadLetterQueue: deadLetters, retryAttempts: 10 })],
    });
  }
}
