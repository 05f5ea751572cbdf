import { type Locale, localeFor } from "@vigie/shared/words/locale.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { createTranslator } from "use-intl/core";
import { mailWords } from "./words/mail-words.ts";

/** The words of mails and those that mails share with screens, in somebody's language. */
export const translatorFor = (language: string) => {
  const locale: Locale = localeFor(language);
  const messages = { ...sharedWords[locale], mail: mailWords[locale] };
  return { locale, words: sharedWords[locale], translate: createTranslator({ locale, messages }) };
};
export type Translate = ReturnType<typeof translatorFor>["translate"];
