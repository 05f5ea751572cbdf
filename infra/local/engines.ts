import { join } from "node:path";
import { usualQuota } from "./mail/mail-quota.ts";
import { type Queues, region, startQueues } from "./parts/queues.ts";
import { type Ses, startSes } from "./parts/ses.ts";
import { ownCredentials, type Sts, startSts } from "./parts/sts.ts";
import { type S3Server, startS3 } from "./s3/start-s3.ts";

/** What stands in for AWS on this machine, but for DynamoDB: that one is Java. */
export type Engines = { queues: Queues; ses: Ses; sts: Sts; s3: S3Server; stop: () => Promise<void> };

type Options = { dataDir: string; inboxPort: number; isKept: boolean; webUrl: string };

/** The SDK's own variables: they lead it here instead of to AWS, so the product's code knows no difference. */
const sdkEnvironment = (dynamodbUrl: string, { queues, ses, sts, s3 }: Omit<Engines, "stop">) => ({
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: ownCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: ownCredentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: dynamodbUrl,
  AWS_ENDPOINT_URL_DYNAMODB_STREAMS: dynamodbUrl,
  AWS_ENDPOINT_URL_S3: s3.url,
  AWS_ENDPOINT_URL_SES: ses.url,
  AWS_ENDPOINT_URL_SQS: queues.url,
  AWS_ENDPOINT_URL_STS: sts.url,
});

/** Starts S3, SES, SQS and STS, and points this process's SDK to them and to DynamoDB. */
export const startEngines = async (
  dynamodbUrl: string,
  { dataDir, inboxPort, isKept, webUrl }: Options,
): Promise<Engines> => {
  const sts = await startSts();
  const [queues, ses, s3] = await Promise.all([
    startQueues(isKept ? { dataDir: join(dataDir, "sqs") } : {}),
    startSes({
      port: inboxPort,
      // Nobody at the keyboard, and no test, waits for an account's quota, unless the test sets one.
      quota: { ...usualQuota, perSecond: 1000 },
      ...(isKept && { file: join(dataDir, "mails.json") }),
    }),
    startS3({
      port: 0,
      dataDir: join(dataDir, "s3"),
      credentials: sts.resolveCredential,
      allowedOrigins: [webUrl],
    }),
  ]);
  const engines = { queues, ses, sts, s3 };
  // A profile of the person at the keyboard must not lead anything to a real account.
  for (const name of ["AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL"]) delete process.env[name];
  Object.assign(process.env, sdkEnvironment(dynamodbUrl, engines));
  return {
    ...engines,
    stop: async () => {
      await Promise.all([queues.stop(), ses.stop(), s3.stop(), sts.stop()]);
    },
  };
};
