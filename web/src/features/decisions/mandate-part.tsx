import type { CasePage } from "@vigie/shared/case/case-page.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import styles from "./decision.module.css";

/** What the executive decided, with the reference of its minutes. */
export const MandatePart = ({ mandate }: { mandate: NonNullable<CasePage["case"]["mandate"]> }) => {
  const t = useTranslations("decisions.mandate");
  const names = useTranslations("cases.outcomeName");
  const locale = useLocale();
  return (
    <div className={styles.block}>
      <p className={styles.lead}>
        {t("made", { outcome: names(mandate.outcome), day: formatLongDay(mandate.meetingOn, locale) })}
      </p>
      <p className={styles.soft}>{t("refOf", { reference: mandate.reference })}</p>
      {mandate.extract && <p className={styles.reasons}>{mandate.extract}</p>}
    </div>
  );
};
