import { GetSendQuotaCommand, SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ses, startSes } from "../parts/ses.ts";
import { ownCredentials } from "../parts/sts.ts";
import type { EventGate } from "./event-gate.ts";
import type { SesEvent } from "./ses-events.ts";

const at = "2031-05-06T07:08:09.000Z";
let ses: Ses;
let client: SESClient;
let gate: EventGate;
let events: SesEvent[];

beforeEach(async () => {
  ses = await startSes({ port: 0, quota: { perSecond: 1000, perDay: 1000 } });
  client = new SESClient({
    endpoint: ses.url,
    region: "eu-central-2",
    credentials: ownCredentials,
    maxAttempts: 1,
  });
  events = [];
  gate = ses.createConfigurationSet("set", { now: () => at, publish: async (event) => events.push(event) });
});
afterEach(() => ses.stop());

type Sending = { set?: string; tags?: Record<string, string> };

const send = (to: string, { set = "set", tags = { rid: "abc-DEF_1", attempt: "1" } }: Sending = {}) =>
  client.send(
    new SendRawEmailCommand({
      Destinations: [to],
      RawMessage: {
        Data: Buffer.from(`From: Vigie <v@vigie.test>\r\nTo: ${to}\r\nSubject: Un\r\n rappel\r\n\r\nBonjour`),
      },
      ConfigurationSetName: set,
      Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
    }),
  );

/** The error's name and words, and whose fault it is. */
const refusalOf = async (sending: Promise<unknown>) => {
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SESServiceException)) throw new Error("SES did not refuse");
  const { name, message, $fault, $metadata } = error;
  return { name, message, fault: $fault, status: $metadata.httpStatusCode };
};

const kinds = () => events.map(({ detail }) => detail.eventType);

describe("a mail", () => {
  it("is in the inbox with its tags, for us and for the browser", async () => {
    const before = ses.mails().length;
    const { MessageId } = await send("a@b.test");
    expect(ses.mails().slice(before)).toMatchObject([
      { messageId: MessageId, subject: "Un rappel", tags: { rid: "abc-DEF_1", attempt: "1" } },
    ]);
    const store = await (await fetch(`${ses.url}/store`)).json();
    expect(store.emails.at(-1)).toMatchObject({ messageId: MessageId, tags: { rid: "abc-DEF_1" } });
    expect(await (await fetch(ses.url)).text()).toContain("<html");
  });

  it("is told of in the shape of EventBridge, at the set's own time", async () => {
    const { MessageId } = await send("a@b.test");
    expect(events[0]).toMatchObject({
      version: "0",
      source: "aws.ses",
      "detail-type": "Email Sent",
      time: "2031-05-06T07:08:09Z",
      resources: [expect.stringMatching(/:configuration-set\/set$/)],
      detail: {
        eventType: "Send",
        send: {},
        mail: {
          timestamp: at,
          messageId: MessageId,
          source: "Vigie <v@vigie.test>",
          destination: ["a@b.test"],
          commonHeaders: { subject: "Un rappel" },
          tags: { rid: ["abc-DEF_1"], attempt: ["1"], "ses:configuration-set": ["set"] },
        },
      },
    });
    expect(events[1]).toMatchObject({
      "detail-type": "Email Delivered",
      detail: { eventType: "Delivery", delivery: { timestamp: at, recipients: ["a@b.test"] } },
    });
  });

  it.each([
    ["a@b.test", ["Send", "Delivery"]],
    ["success@simulator.amazonses.com", ["Send", "Delivery"]],
    ["bounce@simulator.amazonses.com", ["Send", "Bounce"]],
    ["Bounce+anna@simulator.amazonses.com", ["Send", "Bounce"]],
    ["complaint+1@simulator.amazonses.com", ["Send", "Delivery", "Complaint"]],
    ["suppressionlist@simulator.amazonses.com", ["Send", "Bounce"]],
    ["bounce@simulator.amazonses.com.test", ["Send", "Delivery"]],
  ])("to %s ends in %j", async (to, expected) => {
    await send(to);
    expect(kinds()).toEqual(expected);
  });

  it("that bounces says for good, and to whom", async () => {
    await send("bounce@simulator.amazonses.com");
    await send("suppressionlist@simulator.amazonses.com");
    const bounces = events.filter(({ detail }) => detail.eventType === "Bounce").map(({ detail }) => detail);
    expect(bounces).toMatchObject([
      {
        bounce: {
          bounceType: "Permanent",
          bounceSubType: "General",
          bouncedRecipients: [{ emailAddress: "bounce@simulator.amazonses.com", status: "5.1.1" }],
        },
      },
      { bounce: { bounceType: "Permanent", bounceSubType: "Suppressed" } },
    ]);
  });

  it("without a configuration set goes out and is told to nobody", async () => {
    const Data = Buffer.from("From: v@vigie.test\r\nTo: a@b.test\r\n\r\nBonjour");
    const before = ses.mails().length;
    await client.send(new SendRawEmailCommand({ RawMessage: { Data } }));
    expect(ses.mails().length).toBe(before + 1);
    expect(events).toEqual([]);
  });

  it("is told to its own configuration set and to no other", async () => {
    const others: SesEvent[] = [];
    ses.createConfigurationSet("other", { now: () => at, publish: async (event) => others.push(event) });
    await send("a@b.test", { set: "other" });
    expect(kinds()).toEqual([]);
    expect(others).toHaveLength(2);
  });
});

describe("a refusal", () => {
  it("answers a configuration set that is none", async () => {
    expect(await refusalOf(send("a@b.test", { set: "none" }))).toMatchObject({
      name: "ConfigurationSetDoesNotExistException",
      fault: "client",
      status: 400,
    });
  });

  it.each([
    ["with a dot", { rid: "a.b" }],
    ["too long", { rid: "a".repeat(257) }],
    ["empty", { rid: "" }],
    ["misnamed", { "ri d": "a" }],
  ])("answers a tag that SES does not take: %s", async (_, tags) => {
    const before = ses.mails().length;
    expect(await refusalOf(send("a@b.test", { tags }))).toMatchObject({ name: "InvalidParameterValue", status: 400 });
    expect(ses.mails().length).toBe(before);
  });

  it("answers more mails a second than the quota has, in SES's words", async () => {
    ses.changeQuota({ perSecond: 2 });
    await send("a@b.test");
    await send("a@b.test");
    expect(await refusalOf(send("a@b.test"))).toEqual({
      name: "Throttling",
      message: "Maximum sending rate exceeded.",
      fault: "client",
      status: 400,
    });
  });

  it("answers more mails a day than the quota has; those to the simulator do not count", async () => {
    ses.changeQuota({ perDay: 1 });
    await send("bounce@simulator.amazonses.com");
    await send("a@b.test");
    expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({
      Max24HourSend: 1,
      MaxSendRate: 1000,
      SentLast24Hours: 1,
    });
    expect(await refusalOf(send("a@b.test"))).toMatchObject({
      name: "Throttling",
      message: "Daily message quota exceeded.",
    });
  });

  it("answers an action that is not ours", async () => {
    const answer = await fetch(ses.url, {
      method: "POST",
      body: new URLSearchParams({ Action: "VerifyEmailIdentity" }),
    });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("InvalidAction")]);
  });
});

describe("the way of events", () => {
  it("can hold them, and let them go in another order", async () => {
    gate.setPassage(() => "held");
    await send("a@b.test");
    expect([kinds(), gate.countHeld(), gate.countRunning()]).toEqual([[], 2, 0]);
    await gate.release((held) => held.toReversed());
    expect([kinds(), gate.countHeld()]).toEqual([["Delivery", "Send"], 0]);
  });

  it("can double one and lose another", async () => {
    gate.setPassage(({ detail }) => (detail.eventType === "Send" ? "twice" : "lost"));
    await send("a@b.test");
    await gate.release();
    expect(kinds()).toEqual(["Send", "Send"]);
  });

  it("counts those that have not arrived yet", async () => {
    const arrival = Promise.withResolvers<void>();
    const slow = ses.createConfigurationSet("slow", { now: () => at, publish: () => arrival.promise });
    await send("a@b.test", { set: "slow" });
    expect(slow.countRunning()).toBe(2);
    arrival.resolve();
    await expect.poll(slow.countRunning).toBe(0);
  });
});
