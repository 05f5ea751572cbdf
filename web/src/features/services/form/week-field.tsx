"use client";

import { ActionIcon, Button, Checkbox, TextInput } from "@mantine/core";
import type { Weekday } from "@vigie/shared/service/service-hours.ts";
import { longWeekday } from "@vigie/shared/words/hours-words.ts";
import { useLocale, useTranslations } from "next-intl";
import { officeRanges, type TimeRange, type Week, weekdays } from "./hours-values.ts";
import { tidyTime } from "./tidy-time.ts";
import styles from "./week-field.module.css";

type WeekFieldProps = { week: Week; onChange: (week: Week) => void };

const mostRanges = 3;
const afterwards: TimeRange = { from: "18:00", to: "20:00" };

const nextRange = (ranges: readonly TimeRange[]): TimeRange => officeRanges[ranges.length] ?? afterwards;
const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** The hours of each day of a week, one line a day: in service or not, from when to when, once or more. */
export const WeekField = ({ week, onChange }: WeekFieldProps) => {
  const t = useTranslations("services.fields");
  const locale = useLocale();
  const set = (day: Weekday, ranges: readonly TimeRange[]) => onChange({ ...week, [day]: ranges });
  return (
    <ul className={styles.week}>
      {weekdays.map((weekday, place) => {
        const day = capital(longWeekday(weekday, locale));
        const ranges = week[weekday];
        const before = weekdays[place - 1];
        const write = (index: number, change: Partial<TimeRange>) =>
          set(
            weekday,
            ranges.map((range, at) => (at === index ? { ...range, ...change } : range)),
          );
        return (
          <li key={weekday} className={styles.day}>
            <Checkbox
              label={day}
              aria-label={t("dayOn", { day })}
              checked={ranges.length > 0}
              onChange={({ currentTarget: { checked } }) => set(weekday, checked ? officeRanges : [])}
            />
            <div className={styles.ranges}>
              {ranges.length === 0 && <span className={styles.closed}>{t("closed")}</span>}
              {ranges.map(({ from, to }, index) => (
                <span key={index} className={styles.range}>
                  <TextInput
                    inputMode="numeric"
                    maxLength={6}
                    size="sm"
                    aria-label={t("from", { day })}
                    value={from}
                    onChange={({ currentTarget: { value } }) => write(index, { from: value })}
                    onBlur={() => write(index, { from: tidyTime(from) })}
                  />
                  <span aria-hidden="true">{t("until")}</span>
                  <TextInput
                    inputMode="numeric"
                    maxLength={6}
                    size="sm"
                    aria-label={t("to", { day })}
                    value={to}
                    onChange={({ currentTarget: { value } }) => write(index, { to: value })}
                    onBlur={() => write(index, { to: tidyTime(to) })}
                  />
                  {index > 0 && (
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={t("removeSpan", { day, number: String(index + 1) })}
                      onClick={() =>
                        set(
                          weekday,
                          ranges.filter((_, at) => at !== index),
                        )
                      }
                    >
                      ×
                    </ActionIcon>
                  )}
                </span>
              ))}
              {ranges.length > 0 && ranges.length < mostRanges && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t("addSpan", { day })}
                  onClick={() => set(weekday, [...ranges, nextRange(ranges)])}
                >
                  +
                </ActionIcon>
              )}
              {before && JSON.stringify(week[before]) !== JSON.stringify(ranges) && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t("sameAsAbove", { day })}
                  onClick={() => set(weekday, week[before])}
                >
                  {t("same")}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
