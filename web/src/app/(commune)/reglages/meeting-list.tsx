import { CloseIcon } from "@mantine/core";
import { formatDayOfMonth, formatLongDay, formatMonth } from "@vigie/shared/words/format.ts";
import { useLocale, useTranslations } from "next-intl";
import { Glyph } from "#components/mark/glyph.tsx";
import styles from "./meetings.module.css";

type MeetingListProps = {
  days: readonly string[];
  /** Public holidays of the canton. */
  holidays: ReadonlySet<string>;
  /** Absent where the calendar is only read. */
  onRemove?: (day: string) => void;
};

/** Meetings month by month; one that falls on a public holiday says so. */
export const MeetingList = ({ days, holidays, onRemove }: MeetingListProps) => {
  const t = useTranslations("settings.meetings");
  const locale = useLocale();
  const months = [...new Set(days.map((on) => on.slice(0, 7)))];
  return (
    <dl className={styles.months}>
      {months.map((month) => (
        <div key={month} className={styles.month}>
          <dt>{formatMonth(month, locale)}</dt>
          <dd>
            <ul className={styles.days}>
              {days
                .filter((on) => on.startsWith(month))
                .map((on) => (
                  <li
                    key={on}
                    className={styles.day}
                    data-holiday={holidays.has(on)}
                    data-removable={Boolean(onRemove)}
                  >
                    <span>
                      {formatDayOfMonth(on, locale)}
                      {holidays.has(on) && (
                        <span className={styles.holiday}>
                          {" "}
                          <Glyph shape="triangle" size={12} /> {t("holiday")}
                        </span>
                      )}
                    </span>
                    {onRemove && (
                      <button
                        type="button"
                        className={styles.remove}
                        aria-label={t("remove", { day: formatLongDay(on, locale) })}
                        onClick={() => onRemove(on)}
                      >
                        <CloseIcon size="0.875rem" />
                      </button>
                    )}
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
};
