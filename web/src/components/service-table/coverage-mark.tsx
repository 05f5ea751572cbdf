import { useTranslations } from "next-intl";
import styles from "./coverage-mark.module.css";

/** Whether a contract in force covers a service today (A1.3), as a word and a shape. */
export const CoverageMark = ({ isCovered }: { isCovered: boolean }) => {
  const t = useTranslations("services.coverage");
  return (
    <span className={styles.mark} data-covered={isCovered}>
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
        {isCovered ? (
          <circle r={4.75} fill="currentColor" />
        ) : (
          <path d="M0-5.25 5.75 4.75H-5.75Z" fill="currentColor" />
        )}
      </svg>
      {t(isCovered ? "yes" : "no")}
    </span>
  );
};
