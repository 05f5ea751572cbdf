import type { CoverageGap, CoverageSpan } from "@vigie/shared/service/coverage-shapes.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { barsOf, type CoverageBar } from "./bars-of.ts";
import styles from "./coverage.module.css";
import { placeOf, type Tick, type Window } from "./scale-of.ts";

type CoverageBarsProps = {
  /** What is covered, for whoever hears it. */
  name: string;
  spans: readonly CoverageSpan[];
  gaps: readonly CoverageGap[];
  window: Window;
  /** Worked out once for all rows. */
  ticks: readonly Tick[];
  today: string;
  /** The day asked about, where it is another than today. */
  on: string;
};

/** Where a stretch of days is drawn: the style sheet cannot know. */
const across = ({ fromOn, toOn }: Window, window: Window, lane = 0): CSSProperties & { "--lane": number } => {
  const start = placeOf(fromOn, window);
  return { left: `${start}%`, width: `${placeOf(addDays(toOn, 1), window) - start}%`, "--lane": lane };
};

/** Where the renewal begins inside its bar. */
const fromWithin = ({ renewedOn, fromOn, toOn }: CoverageBar): CSSProperties => ({
  left: `${renewedOn ? placeOf(renewedOn, { fromOn, toOn }) : 100}%`,
});

// A name that would be left without room stays where the bar begins.
const mostElapsed = 60;

/** The name of a bar that has begun stands after today's line, not under it. */
const afterToday = (bar: CoverageBar, today: string): CSSProperties => {
  const behind = placeOf(today, bar);
  return { marginLeft: `${behind < mostElapsed ? behind : 0}%` };
};

/** The cover of one service: each contract a bar that leads to it, each gap hatched, today a line. The bars are a list for whoever hears them. */
export const CoverageBars = ({ name, spans, gaps, window, ticks, today, on }: CoverageBarsProps) => {
  const t = useTranslations("services.matrix");
  const { bars, lanes } = barsOf(spans);
  const rows: CSSProperties & { "--lanes": number } = { "--lanes": lanes };
  const isInside = (day: string) => day >= window.fromOn && day <= window.toOn;
  const say = ({ renewedOn, fromOn, toOn, end }: CoverageBar): string => {
    const until = toOn < window.toOn || end ? formatShortDay(toOn) : "";
    if (renewedOn)
      return t("bar.renewed", { from: formatShortDay(fromOn), bound: formatShortDay(addDays(renewedOn, -1)) });
    return until
      ? t("bar.until", { from: formatShortDay(fromOn), until })
      : t("bar.beyond", { from: formatShortDay(fromOn) });
  };
  return (
    <div className={styles.track} style={rows}>
      <div aria-hidden="true">
        {ticks.map(({ month, at, isYear }) => (
          <span key={month} className={styles.rule} data-year={isYear} style={{ left: `${at}%` }} />
        ))}
        {gaps.map((gap) => (
          <span key={gap.fromOn} className={styles.gap} style={across(gap, window)} />
        ))}
      </div>
      {bars.length > 0 && (
        <ul aria-label={t("contractsOf", { name })}>
          {bars.map((bar) => (
            <li key={`${bar.contractId} ${bar.fromOn}`} className={styles.bar} style={across(bar, window, bar.lane)}>
              <Link href={`/contrats/${bar.contractId}`} data-end={bar.end} title={bar.title}>
                {bar.fromOn < today && <span className={styles.elapsed} style={{ width: `${placeOf(today, bar)}%` }} />}
                {bar.renewedOn && <span className={styles.renewed} style={fromWithin(bar)} />}
                <span className={styles.title} style={afterToday(bar, today)}>
                  {bar.title}
                </span>
                <span className="visually-hidden"> {say(bar)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div aria-hidden="true">
        {[...new Set([today, on])].filter(isInside).map((day) => (
          <span
            key={day}
            className={styles.line}
            data-today={day === today}
            style={{ left: `${placeOf(day, window)}%` }}
          />
        ))}
      </div>
    </div>
  );
};
