import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { sayContract } from "@vigie/shared/words/due-sentence.ts";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sentenceWords } from "#lib/sentence-words.ts";

/** The sentence of a contract, plain for a screen reader and with its emphasis for the eye. */
export const useContractSentence = (
  dates: ContractDates,
  term: Pick<Term, "renewal" | "startOn">,
): { plain: string; rich: ReactNode } => {
  const t = useTranslations();
  const { key, values } = sayContract(dates, term, useLocale());
  return {
    plain: t.markup(`sentences.${key}`, { ...sentenceWords(values), b: (chunks) => chunks }),
    rich: t.rich(`sentences.${key}`, { ...sentenceWords(values), b: (chunks) => <strong>{chunks}</strong> }),
  };
};
