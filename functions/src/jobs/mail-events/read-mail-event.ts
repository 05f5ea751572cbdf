import type { MailEvent } from "@vigie/shared/mailing/mail-event.ts";
import * as z from "zod";

const At = z.object({ timestamp: z.iso.datetime({ offset: true }) });
const Bounce = At.extend({ bounceType: z.enum(["Permanent", "Transient", "Undetermined"]) });

/** An event of SES as EventBridge brings it; of what it says of the reader, nothing is read. */
const SesEvent = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: At.extend({ messageId: z.string().min(1).max(200), tags: z.record(z.string(), z.array(z.string())) }),
    delivery: At.optional(),
    bounce: Bounce.optional(),
    complaint: At.optional(),
  }),
});

const instant = (timestamp: string): string => new Date(timestamp).toISOString();

/** What an event says and the mark of the mail it is about; undefined for one that says nothing of a mail's fate. */
export const readMailEvent = (message: unknown): { event: MailEvent; mark: string | undefined } | undefined => {
  const { eventType, mail, delivery, bounce, complaint } = SesEvent.parse(message).detail;
  const of = (kind: MailEvent["kind"], { timestamp }: { timestamp: string }) => ({
    event: { kind, at: instant(timestamp), messageId: mail.messageId },
    mark: mail.tags.rid?.[0],
  });
  switch (eventType) {
    case "Send":
      return of("sent", mail);
    case "Delivery":
      return of("delivered", delivery ?? mail);
    case "Bounce":
      return of(bounce?.bounceType === "Permanent" ? "bounce" : "softBounce", bounce ?? mail);
    case "Complaint":
      return of("complaint", complaint ?? mail);
    case "Reject":
    case "Rendering Failure":
      return of("rejection", mail);
    default:
      return undefined;
  }
};
