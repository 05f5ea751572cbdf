import type { Messages } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { catalogues } from "#messages/catalogues.ts";
import { readLocale } from "./locale.ts";

/** Language, words and time zone of a request. No language in the address: it belongs to the person, not to the page. */
export default getRequestConfig(async () => {
  const locale = await readLocale();
  // The type of messages spells out the French words, so that their arguments are checked; another language has the same keys.
  const messages = catalogues[locale] as Messages;
  return { locale, messages, timeZone: "Europe/Zurich" };
});
