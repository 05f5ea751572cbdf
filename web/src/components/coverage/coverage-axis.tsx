import { formatShortDay, formatShortMonth } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import styles from "./coverage.module.css";
import { placeOf, type Tick, type Window } from "./scale-of.ts";

type CoverageAxisProps = { window: Window; ticks: readonly Tick[]; today: string; on: string };

const left = (at: number) => ({ left: `${at}%` });
// Beyond this share a month would run over the right edge; a year stands before its line then.
const lastMonthAt = 88;
// The first label gives way to a year that follows it closely.
const roomForYear = 14;
// From so many labels on, the months need a wide drawing.
const manyTicks = 8;

/** Months and years over the bars, with today and the day asked about; drawn, since the rows say it in words. */
export const CoverageAxis = ({ window, ticks, today, on }: CoverageAxisProps) => {
  const t = useTranslations("services.matrix");
  const locale = useLocale();
  const firstYearAt = ticks.find(({ isYear }) => isYear)?.at ?? 100;
  const isInside = (day: string) => day >= window.fromOn && day <= window.toOn;
  return (
    <span className={styles.axis} aria-hidden="true">
      {ticks
        .filter(({ at, isYear }) => isYear || at < lastMonthAt)
        .map(({ month, at, isYear }, index) => (
          <span key={month} className={styles.tick} data-year={isYear} data-flip={at >= lastMonthAt} style={left(at)}>
            {(isYear || (index === 0 && firstYearAt - at > roomForYear)) && <strong>{month.slice(0, 4)}</strong>}{" "}
            {at < lastMonthAt && (
              <span className={styles.month} data-dense={ticks.length > manyTicks}>
                {formatShortMonth(month, locale)}
              </span>
            )}
          </span>
        ))}
      {[...new Set([today, on])].filter(isInside).map((day) => (
        <span key={day} className={styles.flag} data-today={day === today} style={left(placeOf(day, window))}>
          <span data-flip={placeOf(day, window) > 80}>{day === today ? t("today") : formatShortDay(day)}</span>
        </span>
      ))}
    </span>
  );
};
