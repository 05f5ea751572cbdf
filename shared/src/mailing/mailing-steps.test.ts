import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAllowed } from "../transition.ts";
import { type MailEvent, takeEvent } from "./mail-event.ts";
import { type Mailing, MailingStatus, mailingTransitions, outcomeOf } from "./mailing.ts";
import {
  claimMailing,
  deferMailing,
  dropMailing,
  markReturned,
  markSent,
  markUnclear,
  mostAttempts,
  mostDeferrals,
  planMailing,
  unclearMinutes,
} from "./mailing-steps.ts";

const start = "2027-03-01T06:00:00.000Z";
const later = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** One thing that may befall a mailing, at an instant. */
type Step = (before: Mailing, now: string) => Mailing | undefined;

const claim: Step = (before, now) => {
  const taken = claimMailing(before, now);
  return taken.act === "nothing" ? undefined : taken.mailing;
};
// Only whoever holds the claim records what came of it.
const ifClaimed =
  (step: (mailing: Mailing, now: string) => Mailing): Step =>
  (before, now) =>
    before.status === "claimed" ? step(before, now) : undefined;
const event =
  (kind: MailEvent["kind"]): Step =>
  (before, now) =>
    takeEvent(before, { kind, at: now, messageId: "m-1" });

const steps: Record<string, Step> = {
  claim,
  reply: ifClaimed((mailing, now) => markSent(mailing, now, "m-1")),
  noReply: ifClaimed(markUnclear),
  later: ifClaimed(deferMailing),
  never: ifClaimed((mailing, now) => markReturned(mailing, "rejection", now)),
  nothingLeft: (before) => (before.status === "planned" ? dropMailing(before) : undefined),
  sent: event("sent"),
  delivered: event("delivered"),
  bounce: event("bounce"),
  softBounce: event("softBounce"),
  complaint: event("complaint"),
  rejection: event("rejection"),
};
const names = Object.keys(steps);

const commands = fc.array(
  fc.record({ name: fc.constantFrom(...names), minutes: fc.constantFrom(0, 1, unclearMinutes, 60, 1440) }),
  { maxLength: 40 },
);

describe("the life of a mail (R-16)", () => {
  test("whatever happens in whatever order, no step leaves the table, and it may have gone out twice at the most (2,000 runs)", () => {
    fc.assert(
      fc.property(commands, (drawn) => {
        let mailing = planMailing(start);
        let now = start;
        for (const { name, minutes } of drawn) {
          now = later(now, minutes);
          const after = steps[name]?.(mailing, now);
          if (!after) continue;
          const isStep = after.status !== mailing.status || name === "claim";
          if (isStep)
            expect(
              isAllowed(mailingTransitions, mailing.status, after.status),
              `${mailing.status} → ${after.status} by ${name}`,
            ).toBe(true);
          expect(after.attempts).toBeLessThanOrEqual(mostAttempts);
          // What is not certain is looked at again; what is certain is left alone.
          const isOpen = ["planned", "claimed", "unknown"].includes(after.status);
          expect(after.lookAgainAt !== undefined).toBe(isOpen);
          mailing = after;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("nobody takes it while its event may still come, and exactly one repetition follows", () => {
    const first = claim(planMailing(start), start);
    const unclear = first && markUnclear(first, start);
    if (!unclear) throw new Error("a planned mailing can be claimed");
    expect(claimMailing(unclear, later(start, unclearMinutes - 1)).act).toBe("nothing");
    const again = claimMailing(unclear, later(start, unclearMinutes));
    expect(again).toMatchObject({ act: "send", mailing: { attempts: 2 } });
    const twice = again.act === "send" ? markUnclear(again.mailing, later(start, unclearMinutes)) : unclear;
    expect(claimMailing(twice, later(start, 60)).act).toBe("giveUp");
  });

  test("an event that says it went out ends the doubt, before and after it was given up", () => {
    const unclear: Mailing = { status: "unknown", attempts: 1, deferrals: 0, lookAgainAt: start };
    const said: MailEvent = { kind: "sent", at: start, messageId: "m-1" };
    expect(takeEvent(unclear, said)).toMatchObject({ status: "sent", messageId: "m-1" });
    expect(takeEvent({ ...unclear, status: "failed", lookAgainAt: undefined }, said)).toMatchObject({ status: "sent" });
    expect(takeEvent(planMailing(start), said)).toBeUndefined();
  });

  test('"later" costs no try, for three days', () => {
    let mailing: Mailing = planMailing(start);
    let now = start;
    for (let count = 1; count < mostDeferrals; count += 1) {
      now = mailing.lookAgainAt ?? now;
      const taken = claim(mailing, now);
      if (!taken) throw new Error("what was put off can be taken at its time");
      mailing = deferMailing(taken, now);
      expect(mailing).toMatchObject({ status: "planned", attempts: 0 });
      expect(claimMailing(mailing, now).act).toBe("nothing");
    }
    const last = claim(mailing, mailing.lookAgainAt ?? now);
    expect(last && deferMailing(last, now).status).toBe("failed");
  });

  test("a mailbox that took the mail and then says it is away has it", () => {
    const sent = markSent({ ...planMailing(start), attempts: 1 }, start, "m-1");
    const delivered = takeEvent(sent, { kind: "delivered", at: start, messageId: "m-1" });
    expect(delivered && takeEvent(delivered, { kind: "softBounce", at: start, messageId: "m-1" })).toBeUndefined();
    expect(takeEvent(sent, { kind: "softBounce", at: start, messageId: "m-1" })?.returned?.kind).toBe("softBounce");
  });

  test("one that may have gone out and is put off at its repetition still listens to its event", () => {
    const unclear: Mailing = { status: "unknown", attempts: 1, deferrals: 0, lookAgainAt: start };
    const again = claim(unclear, start);
    const putOff = again && deferMailing(again, start);
    expect(putOff).toMatchObject({ status: "unknown", attempts: 1 });
    expect(putOff && takeEvent(putOff, { kind: "sent", at: start, messageId: "m-1" })?.status).toBe("sent");
  });

  test("one that was dropped at its repetition still hears that its first try came back", () => {
    const dropped = dropMailing<Mailing>({ status: "claimed", attempts: 2, deferrals: 0 });
    expect(takeEvent(dropped, { kind: "bounce", at: start, messageId: "m-1" })?.returned?.kind).toBe("bounce");
    expect(takeEvent(dropMailing(planMailing(start)), { kind: "sent", at: start, messageId: "m-1" })).toBeUndefined();
  });

  test("a complaint counts after a mailbox was full, and nothing after a complaint", () => {
    const full: Mailing = { status: "sent", attempts: 1, deferrals: 0, returned: { kind: "softBounce", at: start } };
    const complained = takeEvent(full, { kind: "complaint", at: start, messageId: "m-1" });
    expect(complained?.returned?.kind).toBe("complaint");
    expect(complained && takeEvent(complained, { kind: "bounce", at: start, messageId: "m-1" })).toBeUndefined();
  });

  test.each(MailingStatus.options)("has one word for what became of it: %s", (status) => {
    expect(outcomeOf({ status, attempts: 0, deferrals: 0 })).toBeTruthy();
    expect(outcomeOf({ status, attempts: 0, deferrals: 0, returned: { kind: "bounce", at: start } })).toBe("returned");
  });
});
