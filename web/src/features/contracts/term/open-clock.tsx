import { useFormatter, useTranslations } from "next-intl";
import styles from "./open-clock.module.css";
import type { TermGap } from "./read-term.ts";

/** In the place of the clock while the dates cannot be reckoned: what is missing, and what that costs. */
export const OpenClock = ({ unknown }: { unknown: readonly TermGap[] }) => {
  const t = useTranslations("contracts.live");
  const format = useFormatter();
  return (
    <div className={styles.open}>
      <svg className={styles.band} aria-hidden="true" focusable="false">
        <rect width="100%" height="100%" />
      </svg>
      <p className={styles.what}>{t("open", { gaps: format.list(unknown.map((gap) => t(`gaps.${gap}`))) })}</p>
      <p>{t("openWhy")}</p>
    </div>
  );
};
