import type { Evaluation } from "@vigie/shared/evaluation/evaluation.ts";
import { useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import styles from "../page/vendor-page.module.css";

/** The evaluations that are done, the latest first; nothing while there are none. */
export const PastEvaluations = ({ evaluations }: { evaluations: readonly Evaluation[] }) => {
  const t = useTranslations("vendors.evaluation");
  if (evaluations.length === 0) return null;
  return (
    <>
      <h3 className={styles.past}>{t("past")}</h3>
      <ul>
        {evaluations
          .toSorted((a, b) => b.dueOn.localeCompare(a.dueOn))
          .map(({ id, dueOn, status }) => (
            <li key={id} className={styles.pastLine}>
              <Day on={dueOn} form="short" /> {t(`status.${status}`)}
            </li>
          ))}
      </ul>
    </>
  );
};
