import { contexts } from "@vigie/functions/api/contexts.ts";
import { routes } from "@vigie/shared/routes.ts";
import { CfnOutput, Duration, SecretValue, Stack, type StackProps } from "aws-cdk-lib";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import type { Construct } from "constructs";
import { Alarms } from "./constructs/alarms.ts";
import { Api } from "./constructs/api.ts";
import { ApiFunction } from "./constructs/api-function.ts";
import type { Environment } from "./constructs/environment.ts";
import { Jobs } from "./constructs/jobs.ts";
import { Mail } from "./constructs/mail.ts";
import { ScanResults } from "./constructs/scan-results.ts";
import { Sessions } from "./constructs/sessions.ts";
import type { DataStack } from "./data-stack.ts";
import { entriesOf } from "./entries-of.ts";
import type { Settings } from "./settings.ts";

/** Wiring only: what exists and who may touch what is declared in the tables it reads; how, in constructs/. */
export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings; data: DataStack }) {
    super(scope, id, props);
    const { settings } = props;
    const { table, bucket, key } = props.data;

    const sessions = new Sessions(this, "Sessions", { table, bucket });
    const mail = new Mail(this, "Mail", { domain: settings.mailDomain });
    const environment: Environment = {
      TABLE_NAME: table.name,
      BUCKET_NAME: bucket.name,
      DATA_KEY_ARN: key.keyArn,
      COMMUNE_ROLE_ARN: sessions.roles.commune.roleArn,
      CUSTODY_ROLE_ARN: sessions.roles.custody.roleArn,
      ASSOCIATION_ROLE_ARN: sessions.roles.association.roleArn,
      ACCESS_ROLE_ARN: sessions.roles.access.roleArn,
      ERASURE_ROLE_ARN: sessions.roles.erasure.roleArn,
      WATCH_ROLE_ARN: sessions.roles.watch.roleArn,
      QUEUE_PREFIX: `https://sqs.${this.region}.${this.urlSuffix}/${this.account}/vigie-`,
      MAIL_FROM: `Vigie <rappels@${settings.mailDomain}>`,
      MAIL_CONFIGURATION_SET: mail.configurationSet.configurationSetName,
      WEB_URL: settings.webUrl,
      SEALING_KEY: SecretValue.secretsManager(settings.sealingKeySecret).unsafeUnwrap(),
      TOKEN_KEYS: StringParameter.valueForStringParameter(this, settings.tokenKeysParameter),
    };
    const common = { sessions, environment, key };

    const authorizer = new ApiFunction(this, "Authorizer", {
      ...common,
      name: "authorizer",
      folder: "authorizer",
      description: "Vigie: who calls",
      timeout: Duration.seconds(5),
      assumes: ["access"],
    });
    const api = new Api(this, "Api", { authorizer, key });
    for (const [context, { folder, assumes }] of entriesOf(contexts)) {
      const description = `Vigie: ${context}`;
      const handler = new ApiFunction(this, context, {
        ...common,
        name: folder,
        folder: `api/${folder}`,
        description,
        assumes,
      });
      api.serve(context, Object.values(routes[context]), handler);
    }

    const work = new Jobs(this, "Jobs", { ...common, table });
    const relay = work.named("relay-outbox");
    const sweep = work.named("daily-sweep");
    table.grantIndexQuery(sweep.function, "due");
    table.grantIndexQuery(work.named("find-due-documents").function, "due");
    work.grantWake("find-due-documents", "settle-documents");
    table.grantIndexQuery(work.named("find-due-mails").function, "due");
    work.grantWake("find-due-mails", "send-digest");
    work.grantWake("find-due-mails", "send-case-mail");
    table.grantIndexQuery(work.named("watch-reminders").function, "due");
    new ScanResults(this, "ScanResults", { bucket, job: work.named("document-scanned") });
    work.grantWake("daily-sweep", "plan-reminders");
    work.grantWake("daily-sweep", "erase-commune");
    work.grantWakeAll("relay-outbox");
    for (const job of work.all) if (job.definition.sendsMail) mail.grantSend(job.function.role);
    mail.announceTo(work.named("mail-events"));

    const alarms = new Alarms(this, "Alarms", { operatorsEmail: settings.operatorsEmail });
    for (const { name, queue, deadLetters } of work.all) {
      alarms.watchDeadLetters(name, deadLetters);
      if (queue) alarms.watchDelay(name, queue);
    }
    alarms.watchStream(relay.name, relay.function);
    alarms.watchHeartbeat(sweep);
    alarms.watchReminders(work.named("watch-reminders"));
    alarms.watchMails(work.named("send-digest"), work.named("send-case-mail"));
    alarms.watchReputation();
    alarms.watchScans(work.named("settle-documents"), work.named("document-scanned"));
    alarms.watchErrors("authorizer", authorizer);
    alarms.watchApi(api);

    new CfnOutput(this, "ApiUrl", { value: api.http.apiEndpoint });
  }
}
