import { Duration, Stack } from "aws-cdk-lib";
import { EventBus, Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { type IGrantable, PolicyStatement } from "aws-cdk-lib/aws-iam";
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
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { WorkQueue } from "./work-queue.ts";

/** Our domain and how it sends: over TLS or not at all, never again to an address that bounced, without spying on readers. */
export class Mail extends Construct {
  readonly configurationSet: ConfigurationSet;
  /** Mails that did not arrive, as the mail service tells them. */
  readonly failures: WorkQueue;
  readonly deadLetters: DeadLetterQueue;
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
    this.deadLetters = new DeadLetterQueue(this, "DeadLetters", { name: "mail-failures" });
    this.failures = new WorkQueue(this, "Failures", {
      name: "mail-failures",
      deadLetters: this.deadLetters,
      workTakes: Duration.seconds(30),
    });
    this.#collectFailures();
  }

  /** Sending from our domain, by our configuration set; nothing else of the mail service. */
  grantSend(grantee: IGrantable) {
    const configurationSet = Stack.of(this).formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: this.configurationSet.configurationSetName,
    });
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ["ses:SendEmail", "ses:SendRawEmail"],
        resources: [this.#identity.emailIdentityArn, configurationSet],
      }),
    );
  }

  #collectFailures() {
    const bus = EventBus.fromEventBusName(this, "Bus", "default");
    this.configurationSet.addEventDestination("Failures", {
      destination: EventDestination.eventBus(bus),
      events: [
        EmailSendingEvent.REJECT,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    new Rule(this, "Rule", {
      description: "Vigie: mails that did not arrive",
      eventPattern: {
        source: ["aws.ses"],
        detail: { mail: { tags: { "ses:configuration-set": [this.configurationSet.configurationSetName] } } },
      },
      targets: [new SqsQueue(this.failures, { deadLetterQueue: this.deadLetters, retryAttempts: 10 })],
    });
  }
}
