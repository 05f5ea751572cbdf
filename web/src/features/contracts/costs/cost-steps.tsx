import type { Cost } from "@vigie/shared/contract/cost.ts";
import { useTranslations } from "next-intl";
import styles from "./cost-steps.module.css";
import { layoutSteps } from "./layout-steps.ts";

const width = 480;
const height = 84;

/** The cost over time as steps on zero, today as a line; what is announced is dashed. The table below says the same in figures. */
export const CostSteps = ({ costs, today }: { costs: readonly Cost[]; today: string }) => {
  const t = useTranslations("contracts.costs");
  const { steps, todayX, baseY } = layoutSteps(costs, today, { width, height });
  return (
    <figure className={styles.chart}>
      <svg viewBox={`0 -6 ${width} ${height + 8}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {steps.map(({ fromOn, x0, x1, y, isAhead }) => (
          <g key={fromOn} data-ahead={isAhead} className={styles.step}>
            <rect x={x0} y={y} width={x1 - x0} height={baseY - y} />
            <line x1={x0} x2={x1} y1={y} y2={y} vectorEffect="non-scaling-stroke" />
          </g>
        ))}
        <line x1={0} x2={width} y1={baseY} y2={baseY} className={styles.base} vectorEffect="non-scaling-stroke" />
        <line x1={todayX} x2={todayX} y1={-6} y2={baseY} className={styles.today} vectorEffect="non-scaling-stroke" />
      </svg>
      <figcaption className={styles.caption}>{t("chart")}</figcaption>
    </figure>
  );
};
