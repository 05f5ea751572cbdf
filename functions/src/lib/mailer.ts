import { type SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { Config } from "./config.ts";
import { type Pace, paceOf } from "./pace.ts";

/** One mail to one person, with headers of its own where it needs some. */
export type Mail = { to: string; subject: string; text: string; html: string; headers?: Record<string, string> };

/** What the mail's events carry back: which mail it is, and which try. */
export type MailMark = { rid: string; attempt: number };

/** Sends through SES, no faster than it allows, and answers its message id. The mark stands in the events, so that a lost reply can be told from a lost mail. */
export const mailer = (ses: SESClient, config: Config, inPace: Pace = paceOf(ses)) => ({
  send: async (mail: Mail, { rid, attempt }: MailMark): Promise<string> => {
    const raw = await new MailComposer({ from: config.MAIL_FROM, ...mail }).compile().build();
    const command = new SendRawEmailCommand({
      Destinations: [mail.to],
      RawMessage: { Data: raw },
      ConfigurationSetName: config.MAIL_CONFIGURATION_SET,
      Tags: [
        { Name: "rid", Value: rid },
        { Name: "attempt", Value: String(attempt) },
      ],
    });
    const { MessageId } = await inPace(() => ses.send(command));
    if (!MessageId) throw new Error("SES answered without a message id");
    return MessageId;
  },
});

const never: ReadonlySet<string> = new Set(["MessageRejected", "InvalidParameterValue"]);

/** Whether SES said no to this mail or no for now: either way it did not go out. Undefined when it may have gone out. */
export const refusalOf = (error: unknown): "later" | "never" | undefined => {
  if (!(error instanceof SESServiceException) || error.$fault !== "client") return undefined;
  // A sender that is not verified is our fault and passes: no reader's address is to be closed for it.
  if (error.message.includes("not verified")) return "later";
  return never.has(error.name) ? "never" : "later";
};
