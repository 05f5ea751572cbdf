import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { listen } from "../parts/listen.ts";
import { createEventGate, type EventGate } from "./event-gate.ts";
import { findRefusal } from "./find-refusal.ts";
import { createMailQuota, type MailQuota } from "./mail-quota.ts";
import { readRawMail } from "./raw-mail.ts";
import { answerRefusal, answerResult, type SesAnswer } from "./ses-answers.ts";
import { type SesEvent, sesEvents } from "./ses-events.ts";

type ConfigurationSet = { now: () => string; publish: (event: SesEvent) => Promise<unknown> };

export type SesFront = {
  url: string;
  /** Makes a configuration set: `publish` is told what becomes of its mails, at the instant that `now` says it is. */
  createConfigurationSet: (name: string, set: ConfigurationSet) => EventGate;
  changeQuota: (change: Partial<MailQuota>) => void;
  stop: () => Promise<void>;
};

type Options = {
  port: number;
  quota: MailQuota;
  /** The emulator that keeps mails and shows them. */
  inboxUrl: string;
  /** Writes its tags on a mail that the emulator keeps. */
  mark: (messageId: string, tags: Record<string, string>) => void;
};

/**
 * What the emulator of SES lacks, in front of it: the quota, tags, configuration sets and their events. Whatever is no action of SES's query
 * protocol passes through to its inbox.
 */
export const startSesFront = async ({ port, quota: initial, inboxUrl, mark }: Options): Promise<SesFront> => {
  const quota = createMailQuota(initial);
  const sets = new Map<string, { now: () => string; gate: EventGate }>();

  const passOn = async ({ method = "GET", url = "/", headers }: IncomingMessage, body: string) => {
    const { authorization = "", "content-type": contentType = "" } = headers;
    const answer = await fetch(`${inboxUrl}${url}`, {
      method,
      headers: { authorization, "content-type": contentType },
      ...(method !== "GET" && method !== "HEAD" && { body }),
    });
    return { status: answer.status, type: answer.headers.get("content-type") ?? "", body: await answer.text() };
  };

  const sendRawEmail = async (request: IncomingMessage, body: string): Promise<SesAnswer> => {
    const mail = readRawMail(new URLSearchParams(body));
    const refusal = findRefusal(mail, { knowsSet: (name) => sets.has(name), quota });
    if (refusal) return refusal;
    const answer = await passOn(request, body);
    const messageId = /<MessageId>(.+)<\/MessageId>/.exec(answer.body)?.[1];
    if (!messageId) return answerRefusal("InvalidParameterValue", answer.body);
    mark(messageId, Object.fromEntries(mail.tags.map(({ name, value }) => [name, value])));
    const set = sets.get(mail.configurationSet ?? "");
    // The caller's answer does not wait for what others are told.
    void set?.gate.take(sesEvents(mail, messageId, set.now())).catch((error: unknown) => {
      console.error("Events of a mail were lost:", error);
    });
    return answerResult("SendRawEmail", [["MessageId", messageId]]);
  };

  const getSendQuota = (): SesAnswer => {
    const { perSecond, perDay, sentLastDay } = quota.read();
    return answerResult("GetSendQuota", [
      ["Max24HourSend", perDay],
      ["MaxSendRate", perSecond],
      ["SentLast24Hours", sentLastDay],
    ]);
  };

  const act = (request: IncomingMessage, body: string): SesAnswer | Promise<SesAnswer> => {
    switch (new URLSearchParams(body).get("Action")) {
      case "SendRawEmail":
        return sendRawEmail(request, body);
      case "GetSendQuota":
        return getSendQuota();
      default:
        return answerRefusal("InvalidAction", "The local SES knows SendRawEmail and GetSendQuota only.");
    }
  };

  const server = createServer(async (request, response) => {
    const asked = await text(request);
    const isAction = request.method === "POST" && request.url === "/";
    const { status, type, body } = isAction
      ? { type: "text/xml", ...(await act(request, asked)) }
      : await passOn(request, asked);
    response.writeHead(status, { "content-type": type }).end(body);
  });

  return {
    ...(await listen(server, port)),
    createConfigurationSet: (name, { now, publish }) => {
      const gate = createEventGate(publish);
      sets.set(name, { now, gate });
      return gate;
    },
    changeQuota: quota.change,
  };
};
