import type { CostsOfYear } from "@vigie/shared/contract/costs-by-year.ts";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { layoutYears } from "./layout-years.ts";
import type { RankedVendor } from "./rank-vendors.ts";
import { sayThousands } from "./say-thousands.ts";
import { spendingAddress } from "./spending-address.ts";
import styles from "./years-chart.module.css";

type YearsChartProps = {
  years: readonly CostsOfYear[];
  ranked: readonly RankedVendor[];
  from: number;
  chosen: number;
};

const boxes = {
  wide: { width: 960, height: 320, left: 56, top: 28, bottom: 34 },
  narrow: { width: 340, height: 260, left: 34, top: 24, bottom: 32 },
};
const smallestLabelled = 17;

type DrawnProps = YearsChartProps & { size: keyof typeof boxes };

const Drawn = ({ years, ranked, from, chosen, size }: DrawnProps) => {
  const t = useTranslations("costs");
  const id = useId();
  const box = boxes[size];
  const { bars, lines, baseY } = layoutYears(years, ranked, box);
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} className={styles[size]}>
      <title>{t("chart")}</title>
      <defs>
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" className={styles.hatch} />
        </pattern>
      </defs>
      {lines.map(({ y, cents }) => (
        <g key={cents}>
          <line x1={box.left} x2={box.width} y1={y} y2={y} className={styles.line} />
          <text x={box.left - 8} y={y} dy="0.35em" textAnchor="end" className={styles.scale}>
            {sayThousands(cents)}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <a
          key={bar.year}
          href={spendingAddress({ from, year: bar.year })}
          className={styles.bar}
          aria-current={bar.year === chosen ? "true" : undefined}
        >
          <rect x={bar.x - 8} y={0} width={bar.width + 16} height={box.height} className={styles.ground} />
          {bar.segments.map(({ key, rank, y, height, spentWidth }) => (
            <g key={key} data-shade={rank % 3} className={styles.segment}>
              <rect x={bar.x} y={y} width={spentWidth} height={height} className={styles.spent} />
              <rect
                x={bar.x + spentWidth}
                y={y}
                width={bar.width - spentWidth}
                height={height}
                fill={`url(#${id})`}
                className={styles.forecast}
              />
              <line x1={bar.x} x2={bar.x + bar.width} y1={y} y2={y} className={styles.seam} />
            </g>
          ))}
          <text x={bar.x + bar.width / 2} y={baseY + 20} textAnchor="middle" className={styles.year}>
            {bar.year}
          </text>
          <text x={bar.x + bar.width / 2} y={bar.top - 8} textAnchor="middle" className={styles.sum}>
            {sayThousands(bar.cents)}
          </text>
          {bar.year === chosen && (
            <rect x={bar.x} y={baseY + 27} width={bar.width} height={3} className={styles.chosen} />
          )}
        </a>
      ))}
      {/* Over the links, not in them: a bar is called by its year and sum. */}
      <svg className={styles.ranks} aria-hidden="true" focusable="false">
        {bars.flatMap((bar) =>
          bar.segments
            .filter(({ height }) => height >= smallestLabelled)
            .map(({ key, rank, y, height }) => (
              <g key={`${bar.year}-${key}`}>
                <circle cx={bar.x + bar.width / 2} cy={y + height / 2} r={8} className={styles.disc} />
                <text
                  x={bar.x + bar.width / 2}
                  y={y + height / 2}
                  dy="0.35em"
                  textAnchor="middle"
                  className={styles.rank}
                >
                  {rank}
                </text>
              </g>
            )),
        )}
      </svg>
      <line x1={box.left} x2={box.width} y1={baseY} y2={baseY} className={styles.base} />
    </svg>
  );
};

/**
 * The costs of some years as stacked bars: vendors by their number in the list below, what is only foreseen hatched. Drawn on the server,
 * for two widths: it prints, and needs no script. The table says the same.
 */
export const YearsChart = (props: YearsChartProps) => {
  const t = useTranslations("costs");
  return (
    <figure className={styles.chart}>
      <Drawn {...props} size="wide" />
      <Drawn {...props} size="narrow" />
      <figcaption className={styles.caption}>
        <span>{t("unit")}</span>
        <span>
          <svg width={18} height={12} aria-hidden="true" focusable="false" className={styles.key}>
            <rect width={18} height={12} />
          </svg>
          {t("spent")}
        </span>
        <span>
          <svg width={18} height={12} aria-hidden="true" focusable="false" className={styles.key} data-forecast="true">
            <path d="M-2 8 8-2M1 14 15 0M9 14 20 3" />
            <rect x={0.5} y={0.5} width={17} height={11} />
          </svg>
          {t("forecast")}
        </span>
      </figcaption>
    </figure>
  );
};
