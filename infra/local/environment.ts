import { type Keys, scriptTokenSeconds, webTokenSeconds } from "./parts/keys.ts";
import type { Queues } from "./parts/queues.ts";
import { communeRole, custodyRole, erasureRole } from "./parts/sts.ts";

type Options = { name: string; webUrl: string; queues: Queues; keys: Keys };

const roleArn = (name: string): string => `arn:aws:iam::000000000000:role/${name}`;

/** What the stack tells every function through its environment (functions/src/lib/config.ts), for this machine. */
export const functionEnvironment = ({ name, webUrl, queues, keys }: Options) => ({
  TABLE_NAME: name,
  BUCKET_NAME: `${name}-documents`,
  DATA_KEY_ARN: "arn:aws:kms:eu-central-2:000000000000:key/00000000-0000-4000-8000-000000000000",
  COMMUNE_ROLE_ARN: roleArn(communeRole),
  CUSTODY_ROLE_ARN: roleArn(custodyRole),
  ASSOCIATION_ROLE_ARN: roleArn("vigie-association"),
  ACCESS_ROLE_ARN: roleArn("vigie-access"),
  ERASURE_ROLE_ARN: roleArn(erasureRole),
  WATCH_ROLE_ARN: roleArn("vigie-watch"),
  QUEUE_PREFIX: queues.prefix(name),
  MAIL_FROM: "Vigie <ne-pas-repondre@vigie.test>",
  MAIL_CONFIGURATION_SET: name,
  WEB_URL: webUrl,
  SEALING_KEY: keys.sealing,
  TOKEN_KEYS: JSON.stringify([
    { kid: "web", maxSeconds: webTokenSeconds, jwk: keys.web.public },
    { kid: "script", maxSeconds: scriptTokenSeconds, jwk: keys.script.public },
  ]),
});
