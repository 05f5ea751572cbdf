import * as z from "zod";

/** What GuardDuty Malware Protection for S3 tells of one object, as EventBridge carries it. */
export const ScanResult = z.object({
  source: z.literal("aws.guardduty"),
  "detail-type": z.literal("GuardDuty Malware Protection Object Scan Result"),
  detail: z.object({
    s3ObjectDetails: z.object({ bucketName: z.string(), objectKey: z.string() }),
    scanResultDetails: z.object({
      scanResultStatus: z.enum(["NO_THREATS_FOUND", "THREATS_FOUND", "UNSUPPORTED", "ACCESS_DENIED", "FAILED"]),
    }),
  }),
});
export type ScanResult = z.infer<typeof ScanResult>;
