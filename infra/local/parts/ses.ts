import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import * as z from "zod";

/** A mail as the inbox keeps it. */
export const SentMail = z.looseObject({
  messageId: z.string(),
  from: z.string(),
  destination: z.looseObject({ to: z.array(z.string()) }),
  subject: z.string(),
  body: z.looseObject({ text: z.string().optional(), html: z.string().optional() }),
  /** Seconds since 1970. */
  at: z.number(),
});
export type SentMail = z.infer<typeof SentMail>;

export type Ses = {
  url: string;
  /** Every mail sent so far, oldest first. */
  mails: () => readonly SentMail[];
  stop: () => Promise<void>;
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

/** Starts SES with its inbox in the browser. 0 takes a free port; the mails outlive a restart in `file`. */
export const startSes = async ({ port, file }: { port: number; file?: string }): Promise<Ses> => {
  if (file && existsSync(file)) {
    for (const mail of z.array(SentMail).parse(JSON.parse(readFileSync(file, "utf8")))) saveEmail(mail);
  }
  const server = await startServer({ host: "127.0.0.1", port });
  const mails = () => getStoreReadonly().emails;
  let kept = mails().length;
  const keep = (): void => {
    if (!file || mails().length === kept) return;
    writeFileSync(file, JSON.stringify(mails()));
    kept = mails().length;
  };
  const keeping = setInterval(keep, 1000).unref();
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    mails,
    stop: () =>
      new Promise((resolve) => {
        clearInterval(keeping);
        keep();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
