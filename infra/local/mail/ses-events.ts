import { randomUUID } from "node:crypto";
import { region } from "../parts/queues.ts";
import { type Fate, fateOf } from "./mailbox-simulator.ts";
import { headerOf, type RawMail } from "./raw-mail.ts";

const account = "000000000000";

export type SesEventType = "Send" | "Delivery" | "Bounce" | "Complaint";

const detailTypes: Record<SesEventType, string> = {
  Send: "Email Sent",
  Delivery: "Email Delivered",
  Bounce: "Email Bounced",
  Complaint: "Email Complaint Received",
};

type Told = { eventType: SesEventType; what: Record<string, unknown> };

const feedback = (at: string) => ({ timestamp: at, feedbackId: `${randomUUID()}-000000` });

const delivery = (address: string, at: string): Told => ({
  eventType: "Delivery",
  what: {
    delivery: {
      timestamp: at,
      processingTimeMillis: 1,
      recipients: [address],
      smtpResponse: "250 2.0.0 OK",
      reportingMTA: "mta.vigie.test",
    },
  },
});

const bounce = (address: string, at: string, bounceSubType: string, reason: object): Told => ({
  eventType: "Bounce",
  what: {
    bounce: {
      bounceType: "Permanent",
      bounceSubType,
      bouncedRecipients: [{ emailAddress: address, action: "failed", ...reason }],
      reportingMTA: "dsn; mta.vigie.test",
      ...feedback(at),
    },
  },
});

const complaint = (address: string, at: string): Told => ({
  eventType: "Complaint",
  what: {
    complaint: {
      complainedRecipients: [{ emailAddress: address }],
      complaintFeedbackType: "abuse",
      arrivalDate: at,
      ...feedback(at),
    },
  },
});

const unknownUser = { status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1 user unknown" };

/** What is told of a mail's arrival at one address. Somebody who complains has first got it. */
const toldOf: Record<Fate, (address: string, at: string) => Told[]> = {
  delivered: (address, at) => [delivery(address, at)],
  bounced: (address, at) => [bounce(address, at, "General", unknownUser)],
  complained: (address, at) => [delivery(address, at), complaint(address, at)],
  suppressed: (address, at) => [bounce(address, at, "Suppressed", { status: "5.1.1" })],
};

const describeMail = (mail: RawMail, messageId: string, at: string) => {
  const { from, recipients, headers, tags, configurationSet = "" } = mail;
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "";
  const given = (name: string): string => headerOf(headers, name);
  return {
    timestamp: at,
    source: from,
    sourceArn: `arn:aws:ses:${region}:${account}:identity/${domain}`,
    sendingAccountId: account,
    messageId,
    destination: recipients,
    headersTruncated: false,
    headers,
    commonHeaders: { from: [given("From")], to: [given("To")], messageId, subject: given("Subject") },
    tags: {
      "ses:configuration-set": [configurationSet],
      "ses:from-domain": [domain],
      "ses:source-ip": ["127.0.0.1"],
      "ses:caller-identity": ["vigie"],
      ...Object.fromEntries(tags.map(({ name, value }) => [name, [value]])),
    },
  };
};

/**
 * The events of a mail that SES took, as EventBridge hands them on: it went out, then what became of it at each address. The shapes are
 * those of SES's event publishing, in the envelope of EventBridge.
 */
export const sesEvents = (mail: RawMail, messageId: string, at: string) => {
  const described = describeMail(mail, messageId, at);
  const told: Told[] = [
    { eventType: "Send", what: { send: {} } },
    ...mail.recipients.flatMap((address) => toldOf[fateOf(address)](address, at)),
  ];
  return told.map(({ eventType, what }) => ({
    version: "0",
    id: randomUUID(),
    "detail-type": detailTypes[eventType],
    source: "aws.ses",
    account,
    // EventBridge reckons in seconds.
    time: `${at.slice(0, 19)}Z`,
    region,
    resources: [`arn:aws:ses:${region}:${account}:configuration-set/${mail.configurationSet ?? ""}`],
    detail: { eventType, mail: described, ...what },
  }));
};
export type SesEvent = ReturnType<typeof sesEvents>[number];
