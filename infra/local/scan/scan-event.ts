import { randomUUID } from "node:crypto";
import { region } from "../parts/queues.ts";
import type { ScanStatus } from "./scan-bytes.ts";

type Scanned = { bucket: string; key: string; versionId: string; status: ScanStatus };

/** The event of GuardDuty Malware Protection for S3, as EventBridge hands it to the queue. */
export const scanEvent = ({ bucket, key, versionId, status }: Scanned) => ({
  version: "0",
  id: randomUUID(),
  "detail-type": "GuardDuty Malware Protection Object Scan Result",
  source: "aws.guardduty",
  account: "000000000000",
  time: new Date().toISOString(),
  region,
  resources: [`arn:aws:guardduty:${region}:000000000000:malware-protection-plan/local`],
  detail: {
    schemaVersion: "1.0",
    scanStatus: status === "UNSUPPORTED" ? "SKIPPED" : "COMPLETED",
    resourceType: "S3_OBJECT",
    s3ObjectDetails: { bucketName: bucket, objectKey: key, eTag: "", versionId, s3Throttled: false },
    scanResultDetails: {
      scanResultStatus: status,
      threats: status === "THREATS_FOUND" ? [{ name: "EICAR-Test-File (not a virus)" }] : null,
    },
  },
});
