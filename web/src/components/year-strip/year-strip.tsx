import { formatMonth, formatShortMonth } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import styles from "./year-strip.module.css";

type YearStripProps = {
  /** Twelve months in order: ISO month (`2027-01`), how much falls due, and where its list stands. */
  months: readonly { readonly month: string; readonly count: number; readonly href?: string }[];
  /** From how many a month is a peak. */
  peakFrom?: number;
};

// The style sheet turns the share into a height, or on a phone into a length.
const share = (part: number): CSSProperties & { "--share": number } => ({ "--share": part });

/** The coming year at a glance. It is a list for whoever hears it: « janvier 2027 : 3 échéances, mois chargé ». */
export const YearStrip = ({ months, peakFrom = 4 }: YearStripProps) => {
  const t = useTranslations("year");
  const locale = useLocale();
  const most = Math.max(1, ...months.map((month) => month.count));
  return (
    <ol className={styles.strip}>
      {months.map(({ month, count, href }, index) => {
        const isPeak = count >= peakFrom;
        const said = `${t("due", { month: formatMonth(month, locale), count })}${isPeak ? `, ${t("peak")}` : ""}`;
        const drawing = (
          <>
            <span className="visually-hidden">{said}</span>
            <span className={styles.column} aria-hidden="true">
              <span className={styles.count}>{count > 0 ? count : ""}</span>
              <span className={styles.bar} data-peak={isPeak} style={share(count / most)} />
              <span className={styles.month}>
                <span>{formatShortMonth(month, locale)}</span>
                {(index === 0 || month.endsWith("-01")) && <span className={styles.year}>{month.slice(0, 4)}</span>}
              </span>
            </span>
          </>
        );
        return (
          <li key={month} className={styles.item}>
            {href && count > 0 ? (
              <a href={href} className={styles.link}>
                {drawing}
              </a>
            ) : (
              drawing
            )}
          </li>
        );
      })}
    </ol>
  );
};
