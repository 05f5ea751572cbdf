import { type SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { Config } from "./config.ts";

/** One mail to one person. */
export type Mail = { to: string; subject: string; text: string; html: string };

/** Sends through SES and answers its message id. `rid` marks the mail in SES events, so that a lost reply can be told from a lost mail. */
export const mailer = (ses: SESClient, config: Config) => ({
  send: async (mail: Mail, rid: string): Promise<string> => {
    const raw = await new MailComposer({ from: config.MAIL_FROM, ...mail }).compile().build();
    const { MessageId } = await ses.send(
      new SendRawEmailCommand({
        Destinations: [mail.to],
        RawMessage: { Data: raw },
        ConfigurationSetName: config.MAIL_CONFIGURATION_SET,
        Tags: [{ Name: "rid", Value: rid }],
      }),
    );
    if (!MessageId) throw new Error("SES answered without a message id");
    return MessageId;
  },
});

/** True when SES said no: the mail certainly did not go out. */
export const isRefusedBySes = (error: unknown): boolean =>
  error instanceof SESServiceException && error.$fault === "client";
