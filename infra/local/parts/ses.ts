import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import * as z from "zod";
import { type MailQuota, usualQuota } from "../mail/mail-quota.ts";
import { type SesFront, startSesFront } from "../mail/start-ses-front.ts";

/** A mail as the inbox keeps it. */
export const SentMail = z.looseObject({
  messageId: z.string(),
  from: z.string(),
  destination: z.looseObject({ to: z.array(z.string()) }),
  subject: z.string(),
  body: z.looseObject({ text: z.string().optional(), html: z.string().optional() }),
  /** Seconds since 1970. */
  at: z.number(),
  /** What it was marked with when it was sent. */
  tags: z.record(z.string(), z.string()).optional(),
});
export type SentMail = z.infer<typeof SentMail>;

export type Ses = SesFront & {
  /** Every mail sent so far, oldest first. */
  mails: () => readonly SentMail[];
};

// Read as the CommonJS they are: their own types describe another module system than the one that loads them.
const require = createRequire(import.meta.url);
const { default: startServer } = require("aws-ses-v2-local") as {
  default: (config: { host: string; port: number }) => Promise<Server>;
};
const { getStoreReadonly, saveEmail } = require("aws-ses-v2-local/dist/store.js") as {
  getStoreReadonly: () => { emails: SentMail[] };
  saveEmail: (mail: SentMail) => void;
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The inbox does not listen");
  return address.port;
};

type Options = { port: number; file?: string; quota?: MailQuota };

/** Starts SES with its inbox in the browser. 0 takes a free port; the mails outlive a restart in `file`. */
export const startSes = async ({ port, file, quota = usualQuota }: Options): Promise<Ses> => {
  if (file && existsSync(file)) {
    for (const mail of z.array(SentMail).parse(JSON.parse(readFileSync(file, "utf8")))) saveEmail(mail);
  }
  const mails = () => getStoreReadonly().emails;
  let kept = mails().length;
  const keep = (): void => {
    if (!file || mails().length === kept) return;
    writeFileSync(file, JSON.stringify(mails()));
    kept = mails().length;
  };
  const keeping = setInterval(keep, 1000).unref();

  const inbox = await startServer({ host: "127.0.0.1", port: 0 });
  const front = await startSesFront({
    port,
    quota,
    inboxUrl: `http://127.0.0.1:${portOf(inbox)}`,
    mark: (messageId, tags) => {
      const mail = mails().findLast((each) => each.messageId === messageId);
      if (mail) mail.tags = tags;
    },
  });
  return {
    ...front,
    mails,
    stop: async () => {
      await front.stop();
      clearInterval(keeping);
      keep();
      inbox.close();
      inbox.closeAllConnections();
    },
  };
};
