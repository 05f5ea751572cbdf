import { Stack } from "aws-cdk-lib";
import { EventBus, Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { type IRole, PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import type { Job } from "./job.ts";

/** Our domain and how it sends: over TLS or not at all, never again to an address that bounced, without spying on readers. */
export class Mail extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly #identity: EmailIdentity;

  constructor(scope: Construct, id: string, { domain }: { domain: string }) {
    super(scope, id);
    this.configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      configurationSetName: "vigie",
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
    });
    this.#identity = new EmailIdentity(this, "Identity", {
      identity: Identity.domain(domain),
      configurationSet: this.configurationSet,
      feedbackForwarding: false,
    });
  }

  /** Sending from our domain, by our configuration set, and asking how fast; nothing else of the mail service. */
  grantSend(sender: IRole) {
    const configurationSet = Stack.of(this).formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: this.configurationSet.configurationSetName,
    });
    sender.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ["ses:SendEmail", "ses:SendRawEmail"],
        resources: [this.#identity.emailIdentityArn, configurationSet],
      }),
    );
    sender.addToPrincipalPolicy(new PolicyStatement({ actions: ["ses:GetSendQuota"], resources: ["*"] }));
    acknowledge(
      sender,
      "IAM5[Resource::*]",
      "GetSendQuota knows no resource: it tells three numbers of the account and changes nothing (R-25).",
    );
  }

  /** Tells a job's queue what becomes of each mail: that it went out, that it arrived, that it came back. Not whether it is read. */
  announceTo({ name, queue, deadLetters }: Job) {
    if (!queue) throw new Error(`${name} has no queue`);
    const bus = EventBus.fromEventBusName(this, "Bus", "default");
    this.configurationSet.addEventDestination("Events", {
      destination: EventDestination.eventBus(bus),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    new Rule(this, "Rule", {
      description: "Vigie: what became of mails",
      eventPattern: {
        source: ["aws.ses"],
        detail: { mail: { tags: { "ses:configuration-set": [this.configurationSet.configurationSetName] } } },
      },
      targets: [new SqsQueue(queue, { deadLetterQueue: deadLetters, retryAttempts: 10 })],
    });
  }
}
