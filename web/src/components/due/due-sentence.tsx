import type { DueItem } from "@vigie/shared/deadline/due-item.ts";
import { sayDue } from "@vigie/shared/words/due-sentence.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { sentenceWords } from "#lib/sentence-words.ts";

/** What waits for somebody, in the very sentence the mail says. */
export const DueSentence = ({ item }: { item: DueItem }) => {
  const t = useTranslations();
  const locale = useLocale();
  const { key, values } = sayDue(item, locale, sharedWords[locale]);
  return t.rich(`sentences.${key}`, { ...sentenceWords(values), b: (chunks) => <strong>{chunks}</strong> });
};
