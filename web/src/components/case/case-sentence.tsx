import type { CaseRow } from "@vigie/shared/case/case-page.ts";
import { sayCase } from "@vigie/shared/words/case-sentence.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";

/** What somebody must do about a case now, in the very sentence the mail says. */
export const CaseSentence = ({ row }: { row: Omit<CaseRow, "id" | "version"> }) => {
  const t = useTranslations("cases.waiting");
  const locale = useLocale();
  const { key, values } = sayCase(row, locale, sharedWords[locale]);
  return t.rich(key, { ...values, b: (chunks) => <strong>{chunks}</strong> });
};
