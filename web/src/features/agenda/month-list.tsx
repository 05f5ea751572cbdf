import type { AgendaItem } from "@vigie/shared/agenda/agenda-item.ts";
import { isBindingKind, isDeadlineKind } from "@vigie/shared/agenda/agenda-kind.ts";
import { daysBetween } from "@vigie/shared/time/plain-date.ts";
import { formatMonth } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { DueMark } from "#components/due/due-mark.tsx";
import { monthId } from "#components/year-chart/month-id.ts";
import styles from "./agenda-list.module.css";
import { DayInMargin } from "./day-in-margin.tsx";

type MonthListProps = { month: string; items: readonly AgendaItem[]; today: string };

/** The days of one month, each with what falls on it, with whom, and how far it lies. */
export const MonthList = ({ month, items, today }: MonthListProps) => {
  const t = useTranslations("agenda");
  const locale = useLocale();
  const id = monthId(month);
  return (
    <section aria-labelledby={id} className={styles.month}>
      <h2 id={id} className={styles.monthName}>
        {formatMonth(month, locale)}
      </h2>
      <ul>
        {items.map((item) => {
          const { kind, on, subjectId, vendorName, title, page, isWaiting } = item;
          const isOwn = isDeadlineKind(kind);
          const called = title ?? vendorName;
          return (
            <li key={`${kind} ${subjectId}`} className={styles.item} data-follows={!isOwn}>
              <DayInMargin on={on} />
              <p className={styles.what}>
                <span className={styles.kind} data-binding={isBindingKind(kind)}>
                  {called ? t(`kinds.${kind}.name`) : <Link href={page}>{t(`kinds.${kind}.name`)}</Link>}
                </span>{" "}
                {called && (
                  <span>
                    <Link href={page}>{called}</Link>{" "}
                    {title && vendorName && <span className={styles.vendor}>{vendorName}</span>}
                  </span>
                )}
              </p>
              {isOwn && (
                <span className={styles.distance}>
                  <DueMark item={{ daysLeft: daysBetween(today, on), isWaiting, dueOn: on }} today={today} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
