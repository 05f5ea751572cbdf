import { formatMonth, formatShortMonth } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { monthId } from "./month-id.ts";
import styles from "./year-chart.module.css";

/** A month of the chart: what is counted, and how much of it a right depends on. */
export type ChartMonth = { month: string; count: number; binding: number };

type YearChartProps = {
  months: readonly ChartMonth[];
  peaks: readonly string[];
  /** Whether deadlines are counted, which a right may depend on, or days of one kind that follow from others. */
  isOfDeadlines?: boolean;
  /** The page on which the months are listed, where it is another. */
  page?: string;
};

// The style sheet turns a share into a height, or on a phone into a length.
const share = (part: number): CSSProperties & { "--share": number } => ({ "--share": part });

/**
 * Twelve months as columns: what a right depends on stands solid at the foot, the rest hatched upon it, the number above. It is a list of links
 * for whoever hears it, and says the same.
 */
export const YearChart = ({ months, peaks, isOfDeadlines = true, page = "" }: YearChartProps) => {
  const t = useTranslations("year");
  const locale = useLocale();
  const most = Math.max(1, ...months.map(({ count }) => count));
  return (
    <figure className={styles.chart}>
      <ol className={styles.months} aria-label={t("title")}>
        {months.map(({ month, count, binding }, index) => {
          const isPeak = peaks.includes(month);
          const words = { month: formatMonth(month, locale), count, binding };
          const said = `${t(isOfDeadlines ? "month" : "days", words)}${isPeak ? `, ${t("peak")}` : ""}`;
          const drawing = (
            <>
              <span className="visually-hidden">{said}</span>
              <span className={styles.column} aria-hidden="true" data-peak={isPeak}>
                <span className={styles.count}>{count > 0 ? count : ""}</span>
                <span className={styles.bars}>
                  <span className={styles.others} style={share((count - binding) / most)} />
                  <span className={styles.binding} style={share(binding / most)} />
                </span>
                <span className={styles.month}>
                  <span>{formatShortMonth(month, locale)}</span>
                  {(index === 0 || month.endsWith("-01")) && <span className={styles.year}>{month.slice(0, 4)}</span>}
                </span>
              </span>
            </>
          );
          return (
            <li key={month} className={styles.item}>
              {count > 0 ? (
                // No Link: it changes the address without going to the month.
                <a href={`${page}#${monthId(month)}`} className={styles.link}>
                  {drawing}
                </a>
              ) : (
                drawing
              )}
            </li>
          );
        })}
      </ol>
      {isOfDeadlines && (
        <figcaption className={styles.legend} aria-hidden="true">
          <span className={styles.key}>
            <span className={styles.binding} />
            {t("binding")}
          </span>
          <span className={styles.key}>
            <span className={styles.others} />
            {t("others")}
          </span>
        </figcaption>
      )}
    </figure>
  );
};
