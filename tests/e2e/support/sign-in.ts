import { expect, type Page } from "@playwright/test";
import { mailsTo, nextMailTo, type ReceivedMail } from "./inbox.ts";

/** The six digits of a mail. */
export const codeIn = (mail: ReceivedMail): string => /\b\d{6}\b/.exec(mail.body.text)?.[0] ?? "";

/** Types the code that comes to an address once `ask` has asked for it. */
export const enterCode = async (page: Page, email: string, ask: () => Promise<void>): Promise<void> => {
  const before = (await mailsTo(email)).length;
  await ask();
  await page.getByLabel("Code à six chiffres").fill(codeIn(await nextMailTo(email, before)));
  await page.getByRole("button", { name: "Se connecter", exact: true }).click();
};

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;
/** The sessions of this run: an address gets five codes in a quarter of an hour, and the tests need more. */
const sessions = new Map<string, Cookies>();

/** Signs in as a person does, address and code from the inbox; the second time with the session of the first, if it still stands. */
export const signIn = async (page: Page, email: string): Promise<void> => {
  const kept = sessions.get(email);
  if (kept) await page.context().addCookies(kept);
  await page.goto("/connexion");
  if (new URL(page.url()).pathname !== "/connexion") return;
  await enterCode(page, email, async () => {
    await page.getByLabel("Votre adresse électronique").fill(email);
    await page.getByRole("button", { name: "Recevoir un code" }).click();
  });
  await expect(page.getByLabel("Code à six chiffres")).toBeHidden();
  sessions.set(email, await page.context().cookies());
};

/** Follows the invitation in somebody's inbox, into the commune. */
export const acceptInvitation = async (page: Page, email: string): Promise<void> => {
  const invitation = await nextMailTo(email, 0);
  const link = /https?:\S+\/invitation#\S+/.exec(invitation.body.text)?.[0] ?? "";
  await page.goto(link);
  await enterCode(page, email, () => page.getByRole("button", { name: "Recevoir mon code" }).click());
  await expect(page.getByLabel("Code à six chiffres")).toBeHidden();
};
