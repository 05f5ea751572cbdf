import { peakMonths } from "@vigie/shared/agenda/peak-months.ts";
import type { Home } from "@vigie/shared/home/home.ts";
import { formatMonth } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { YearChart } from "#components/year-chart/year-chart.tsx";
import styles from "./year.module.css";

/** The year to come as a strip; each month leads to its list in the agenda. */
export const Year = ({ months }: Pick<Home, "months">) => {
  const t = useTranslations("home.year");
  const locale = useLocale();
  const format = useFormatter();
  const peaks = peakMonths(months);
  return (
    <section aria-labelledby="annee" className={styles.year}>
      <div className={styles.head}>
        <h2 id="annee" className={styles.title}>
          {t("title")}
        </h2>
        <Link href="/agenda" className={styles.agenda}>
          {t("agenda")}
        </Link>
      </div>
      {peaks.length > 0 && (
        <p className={styles.peaks}>
          {t("peaks", { count: peaks.length, months: format.list(peaks.map((month) => formatMonth(month, locale))) })}
        </p>
      )}
      <YearChart months={months} peaks={peaks} page="/agenda" />
    </section>
  );
};
