import { useTranslations } from "next-intl";
import { Mark } from "#components/mark/mark.tsx";
import styles from "./marks-legend.module.css";

/** What the shape beside each deadline says. */
export const MarksLegend = () => {
  const t = useTranslations("agenda.marks");
  return (
    <ul className={styles.legend} aria-label={t("label")}>
      <li>
        <Mark shape="square" tone="late" isSmall>
          {t("late")}
        </Mark>
      </li>
      <li>
        <Mark shape="triangle" tone="due" isSmall>
          {t("due")}
        </Mark>
      </li>
      <li>
        <Mark shape="ring" tone="soft" isSmall>
          {t("calm")}
        </Mark>
      </li>
    </ul>
  );
};
