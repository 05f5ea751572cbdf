import { expect } from "@playwright/test";
import * as z from "zod";
import { addresses } from "./addresses.ts";

const Store = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
      subject: z.string(),
      body: z.object({ text: z.string(), html: z.string() }),
    }),
  ),
});
export type ReceivedMail = z.infer<typeof Store>["emails"][number];

/** Every mail to an address so far, oldest first, as the inbox has it. */
export const mailsTo = async (address: string): Promise<ReceivedMail[]> => {
  const { emails } = Store.parse(await (await fetch(`${addresses.inbox}/store`)).json());
  return emails.filter(({ destination }) => destination.to.includes(address));
};

/** The next mail to an address after those already there, once it has come. */
export const nextMailTo = async (address: string, alreadyThere: number): Promise<ReceivedMail> => {
  await expect.poll(async () => (await mailsTo(address)).length, { timeout: 30_000 }).toBeGreaterThan(alreadyThere);
  const mail = (await mailsTo(address))[alreadyThere];
  if (!mail) throw new Error("the mail went away again");
  return mail;
};
