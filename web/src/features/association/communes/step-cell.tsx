import { useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import type { CommuneRow } from "./commune-row.ts";
import { type OnboardingStep, onboardingSteps } from "./onboarding-steps.ts";
import styles from "./step-cell.module.css";

const shapes = {
  done: <circle r={4.25} fill="currentColor" />,
  call: <path d="M0-4.75 5.25 4.25H-5.25Z" fill="currentColor" />,
  waiting: <circle r={4} fill="none" stroke="currentColor" strokeWidth={1.5} />,
} as const;

const Mark = ({ shape }: { shape: keyof typeof shapes }) => (
  <svg className={styles.mark} width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
    {shapes[shape]}
  </svg>
);

/** One step of one commune: its day once done, how long the next one has been awaited, and nothing much for those after. */
export const StepCell = ({ row, step }: { row: CommuneRow; step: OnboardingStep }) => {
  const t = useTranslations("association.communes");
  const on = row.days[step];
  const isNext = onboardingSteps.indexOf(step) === onboardingSteps.indexOf(row.reached) + 1;
  if (on)
    return (
      <span className={styles.done}>
        <Mark shape="done" />
        <Day on={on} form="short" />
      </span>
    );
  if (!isNext)
    return (
      <span className={styles.later}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t("later")}</span>
      </span>
    );
  return row.needsCall ? (
    <span className={styles.call}>
      <Mark shape="call" />
      {t("call", { days: row.waitingDays })}
    </span>
  ) : (
    <span className={styles.waiting}>
      <Mark shape="waiting" />
      {t("waiting", { days: row.waitingDays })}
    </span>
  );
};
