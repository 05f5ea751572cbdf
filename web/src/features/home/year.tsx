import type { Home } from "@vigie/shared/home/home.ts";
import { formatMonth } from "@vigie/shared/words/format.ts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { YearStrip } from "#components/year-strip/year-strip.tsx";
import { MonthList } from "./month-list.tsx";
import { PrintButton } from "./print-button.tsx";
import { yearListId } from "./waiting.tsx";
import styles from "./year.module.css";

/** From how many deadlines a month asks to be prepared for. */
const peakFrom = 4;

/** The address within the page of a month's part of the list. */
const monthId = (month: string): string => `mois-${month}`;

/** The year to come as a strip, then as a list by month; what is late comes first. */
export const Year = ({ home: { today, months, year } }: { home: Pick<Home, "today" | "months" | "year"> }) => {
  const t = useTranslations("home.year");
  const locale = useLocale();
  const format = useFormatter();
  const counted = months.map(({ month, decisions, evaluations, others }) => ({
    month,
    count: decisions + evaluations + others,
  }));
  const peaks = counted.filter(({ count }) => count >= peakFrom).map(({ month }) => formatMonth(month, locale));
  const firstDay = `${today.slice(0, 7)}-01`;
  const late = year.filter(({ dueOn }) => dueOn < firstDay);
  return (
    <section aria-labelledby={yearListId} className={styles.year}>
      <div className={styles.head}>
        <h2 id={yearListId} className={styles.title}>
          {t("title")}
        </h2>
        <PrintButton>{t("print")}</PrintButton>
      </div>
      {peaks.length > 0 && (
        <p className={styles.peaks}>{t("peaks", { count: peaks.length, months: format.list(peaks) })}</p>
      )}
      <YearStrip months={counted.map((each) => ({ ...each, href: `#${monthId(each.month)}` }))} peakFrom={peakFrom} />
      <div className={styles.months}>
        {late.length > 0 && <MonthList id={monthId("avant")} title={t("late")} items={late} today={today} />}
        {months.map(({ month }) => {
          const items = year.filter(({ dueOn }) => dueOn.startsWith(month));
          if (items.length === 0) return null;
          const title = formatMonth(month, locale);
          return <MonthList key={month} id={monthId(month)} title={title} items={items} today={today} />;
        })}
      </div>
    </section>
  );
};
