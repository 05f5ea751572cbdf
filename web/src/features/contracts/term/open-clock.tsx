import type { TermPart } from "@vigie/shared/contract/open-parts.ts";
import { sayTermParts } from "@vigie/shared/words/say-term-parts.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import styles from "./open-clock.module.css";

/** In the place of the clock while the dates cannot be reckoned: what is missing, and what that costs. */
export const OpenClock = ({ unknown }: { unknown: readonly TermPart[] }) => {
  const t = useTranslations("contracts.live");
  const locale = useLocale();
  return (
    <div className={styles.open}>
      <p className={styles.what}>{t("open", { gaps: sayTermParts(unknown, locale, sharedWords[locale]) })}</p>
      <p>{t("openWhy")}</p>
    </div>
  );
};
