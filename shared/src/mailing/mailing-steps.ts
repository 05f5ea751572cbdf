import type { Mailing, Returned, ReturnKind } from "./mailing.ts";

/** How long the mail service's event may take to say that a mail went out, before it is repeated. */
export const unclearMinutes = 15;
/** A mail that may have gone out already is repeated once, never more. */
export const mostAttempts = 2;
/** How long a planned mail waits for its message before somebody looks for it. */
const plannedMinutes = 10;
/** How long the mail service is left alone after it said "later". */
const deferralMinutes = 15;
/** Three days of "later": then a person must look. */
export const mostDeferrals = (3 * 24 * 60) / deferralMinutes;

const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** A mail to send, as it is first stored. */
export const planMailing = (now: string): Mailing => ({
  status: "planned",
  attempts: 0,
  deferrals: 0,
  lookAgainAt: minutesAfter(now, plannedMinutes),
});

/** What may be done with a mailing now: send it under a new claim, give it up, or nothing (yet). */
export type Claim<M> = { act: "send"; mailing: M } | { act: "giveUp"; mailing: M } | { act: "nothing" };

/** Takes a mailing for sending at that instant; one whose outcome is open only once its event had its time to come. */
export const claimMailing = <M extends Mailing>(mailing: M, now: string): Claim<M> => {
  const { status, attempts, lookAgainAt } = mailing;
  const isOpen = status === "claimed" || status === "unknown";
  if (status !== "planned" && !isOpen) return { act: "nothing" };
  if (isOpen && lookAgainAt !== undefined && now < lookAgainAt) return { act: "nothing" };
  // A mail that was put off is not tried before its time, whoever asks.
  if (status === "planned" && mailing.deferrals > 0 && lookAgainAt !== undefined && now < lookAgainAt)
    return { act: "nothing" };
  if (attempts >= mostAttempts) return { act: "giveUp", mailing: failMailing(mailing) };
  return {
    act: "send",
    mailing: {
      ...mailing,
      status: "claimed",
      attempts: attempts + 1,
      lookAgainAt: minutesAfter(now, unclearMinutes),
    },
  };
};

/** It went out: the mail service answered, or told so by an event later. */
export const markSent = <M extends Mailing>(mailing: M, now: string, messageId: string): M => ({
  ...mailing,
  lookAgainAt: undefined,
  status: "sent",
  sentAt: mailing.sentAt ?? now,
  messageId,
});

/** No answer, or one that says nothing: it may have gone out. */
export const markUnclear = <M extends Mailing>(mailing: M, now: string): M => ({
  ...mailing,
  status: "unknown",
  lookAgainAt: minutesAfter(now, unclearMinutes),
});

/** The mail service said "later": nothing went out, so the try does not count. After three days of it, it fails. */
export const deferMailing = <M extends Mailing>(mailing: M, now: string): M =>
  mailing.deferrals + 1 >= mostDeferrals
    ? failMailing(mailing)
    : {
        ...mailing,
        // An earlier try may have gone out: its event must still be listened to.
        status: mailing.attempts > 1 ? "unknown" : "planned",
        attempts: mailing.attempts - 1,
        deferrals: mailing.deferrals + 1,
        lookAgainAt: minutesAfter(now, deferralMinutes),
      };

/** Whether an address must be left alone after that: what comes back from a full mailbox may arrive next time. */
export const closesAddress = ({ kind }: Returned): boolean => kind !== "softBounce";

/** Nobody tries again by themselves. */
export const failMailing = <M extends Mailing>(mailing: M): M => ({
  ...mailing,
  lookAgainAt: undefined,
  status: "failed",
});

/** There is nothing left to say in it. */
export const dropMailing = <M extends Mailing>(mailing: M): M => ({
  ...mailing,
  lookAgainAt: undefined,
  status: "dropped",
});

/** It came back after it was sent, or was never taken. */
export const markReturned = <M extends Mailing>(mailing: M, kind: ReturnKind, at: string): M => ({
  ...mailing,
  lookAgainAt: undefined,
  status: kind === "rejection" ? "failed" : "sent",
  returned: mailing.returned && closesAddress(mailing.returned) ? mailing.returned : { kind, at },
});
