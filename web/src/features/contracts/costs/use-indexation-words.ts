import type { Indexation } from "@vigie/shared/contract/cost.ts";
import { useTranslations } from "next-intl";

/** Says in a sentence how a price moves by itself. */
export const useIndexationWords = () => {
  const t = useTranslations("contracts.costs");
  return ({ index, percentHundredths, everyMonths, note }: Indexation): string => {
    const rhythm = t("every", { count: everyMonths });
    const percent = percentHundredths === undefined ? "" : String(percentHundredths / 100).replace(".", ",");
    const said = index === "fixed" ? t("fixedSentence", { percent, rhythm }) : t(`sentence.${index}`, { rhythm });
    const cap = index !== "fixed" && percent !== "" ? t("cap", { percent }) : "";
    return [said, cap, note].filter(Boolean).join(" ");
  };
};
