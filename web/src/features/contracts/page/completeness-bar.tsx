import { useTranslations } from "next-intl";
import styles from "./completeness-bar.module.css";

/** How much of what should be known of a contract is: a figure, and a bar that repeats it. */
export const CompletenessBar = ({ percent }: { percent: number }) => {
  const t = useTranslations("contracts.page");
  return (
    <span className={styles.completeness}>
      <span>{percent === 100 ? t("complete") : t("completePercent", { percent: String(percent) })}</span>
      <svg className={styles.bar} aria-hidden="true" focusable="false">
        <rect className={styles.whole} width="100%" height="100%" />
        <rect className={styles.share} width={`${percent}%`} height="100%" />
      </svg>
    </span>
  );
};
