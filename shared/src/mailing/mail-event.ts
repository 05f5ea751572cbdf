import type { Mailing, ReturnKind } from "./mailing.ts";
import { closesAddress, markReturned, markSent } from "./mailing-steps.ts";

/** What the mail service tells of a mail later, in our words. */
export type MailEvent = { kind: "sent" | "delivered" | ReturnKind; at: string; messageId: string };

/** The mailing with what an event adds to it; undefined where it adds nothing. Events may come twice, late and out of order. */
export const takeEvent = <M extends Mailing>(mailing: M, { kind, at, messageId }: MailEvent): M | undefined => {
  // Nothing of it can have gone out. What was dropped may have, at a first try whose outcome stayed open.
  if (mailing.attempts === 0) return undefined;
  const known = mailing.status === "sent" ? mailing : markSent(mailing, at, messageId);
  // A mailbox that was full or away may still complain of the mail later, or turn out to be none.
  const isClosed = mailing.returned !== undefined && closesAddress(mailing.returned);
  switch (kind) {
    case "sent":
      return mailing.status === "sent" ? undefined : known;
    case "delivered":
      return mailing.deliveredAt ? undefined : { ...known, deliveredAt: at };
    case "softBounce":
      // A mailbox that answers "I am away" after it took the mail has it.
      return mailing.deliveredAt || mailing.returned ? undefined : markReturned(known, kind, at);
    case "bounce":
    case "complaint":
      return isClosed ? undefined : markReturned(known, kind, at);
    case "rejection":
      return isClosed ? undefined : markReturned(mailing, kind, at);
  }
};
