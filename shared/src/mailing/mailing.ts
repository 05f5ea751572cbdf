import * as z from "zod";
import type { TransitionTable } from "../transition.ts";

export const MailingStatus = z.enum(["planned", "claimed", "unknown", "sent", "failed", "dropped"]);
export type MailingStatus = z.infer<typeof MailingStatus>;

/**
 * The life of a mail that must go out once. Each step is a conditional write on the row's version, so of many who try one succeeds.
 * A reply that never came leaves it unknown until the mail service's own event says that it went out, or a repetition is due.
 */
export const mailingTransitions = {
  planned: { to: ["claimed", "dropped"], by: ["sender"] },
  claimed: { to: ["sent", "unknown", "planned", "claimed", "failed", "dropped"], by: ["sender", "mail service"] },
  unknown: { to: ["sent", "claimed", "failed", "dropped"], by: ["sender", "mail service"] },
  // It was taken, and then found to carry something it must not.
  sent: { to: ["failed"], by: ["mail service"] },
  failed: { to: ["sent"], by: ["mail service"] },
  // There was nothing left to repeat, and then the first try turned out to have arrived, or to have come back.
  dropped: { to: ["sent", "failed"], by: ["mail service"] },
} as const satisfies TransitionTable<MailingStatus, "sender" | "mail service">;

/** Why a mail came back: the mailbox is none, it was full or away, its reader calls it unwanted, or the mail service would not take it. */
export const ReturnKind = z.enum(["bounce", "softBounce", "complaint", "rejection"]);
export type ReturnKind = z.infer<typeof ReturnKind>;

/** That a mail came back, and when that was known. */
export const Returned = z.object({ kind: ReturnKind, at: z.iso.datetime() });
export type Returned = z.infer<typeof Returned>;

/** What is known of the sending of one mail to one person; the mail's own subject stands beside it in the same item. */
export const Mailing = z.object({
  status: MailingStatus,
  /** How often it may have gone out: raised before each try whose outcome could stay unclear. */
  attempts: z.number().int().min(0),
  /** How often the mail service said "later". */
  deferrals: z.number().int().min(0).default(0),
  /** When somebody must look at it again if nothing happens; absent once there is nothing left to do. */
  lookAgainAt: z.iso.datetime().optional(),
  messageId: z.string().optional(),
  sentAt: z.iso.datetime().optional(),
  deliveredAt: z.iso.datetime().optional(),
  returned: Returned.optional(),
});
export type Mailing = z.infer<typeof Mailing>;

/** What became of it, in one word: what screens and files show. */
export const MailingOutcome = z.enum(["waiting", "unclear", "sent", "delivered", "returned", "failed", "dropped"]);
export type MailingOutcome = z.infer<typeof MailingOutcome>;

const outcomeOfStatus: Record<MailingStatus, MailingOutcome> = {
  planned: "waiting",
  claimed: "waiting",
  unknown: "unclear",
  sent: "sent",
  failed: "failed",
  dropped: "dropped",
};

/** The outcome as far as it is known: what came back counts more than what was delivered before. */
export const outcomeOf = ({ status, deliveredAt, returned }: Mailing): MailingOutcome => {
  if (returned) return "returned";
  return deliveredAt ? "delivered" : outcomeOfStatus[status];
};
