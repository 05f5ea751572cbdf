"use client";

import "@mantine/dates/styles.layer.css";
import "dayjs/locale/fr";
import { DateInput, type DateInputProps } from "@mantine/dates";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useReasons } from "#lib/api/use-reasons.ts";
import styles from "./day-field.module.css";
import { isDay } from "./is-day.ts";
import { parseDay } from "./parse-day.ts";

type DayFieldProps = Omit<DateInputProps, "value" | "onChange"> & {
  value?: string;
  onChange?: (day: string) => void;
};

/** A day typed as 31.12.2026 or chosen in the calendar; an ISO day outside, or the very text while it is no day: it stays to be corrected, and nothing is saved meanwhile. */
export const DayField = ({ value, onChange, onBlur, error, description, ...props }: DayFieldProps) => {
  const t = useTranslations("form.day");
  const say = useReasons();
  const [unread, setUnread] = useState({ isTyped: false, isLeft: false });
  const read = (text: string) => {
    const isUnread = text.trim() !== "" && parseDay(text) === undefined;
    setUnread({ isTyped: isUnread, isLeft: false });
    if (isUnread) onChange?.(text);
  };
  const isWrong = unread.isTyped && unread.isLeft;
  return (
    <DateInput
      size="md"
      {...props}
      className={styles.day ?? ""}
      description={description ?? t("hint")}
      error={isWrong ? say({ reason: "date" }) : error}
      value={value && isDay(value) ? value : null}
      valueFormat="DD.MM.YYYY"
      dateParser={(text) => parseDay(text) ?? null}
      onChange={(day) => {
        setUnread({ isTyped: false, isLeft: false });
        onChange?.(day ?? "");
      }}
      onInput={(event) => read(event.currentTarget.value)}
      onBlur={(event) => {
        onBlur?.(event);
        setUnread((before) => ({ ...before, isLeft: true }));
      }}
      fixOnBlur={!unread.isTyped}
      allowDeselect
      locale={useLocale()}
      firstDayOfWeek={1}
      inputMode="numeric"
      minDate="1900-01-01"
      maxDate="2199-12-31"
      popoverProps={{ withinPortal: false }}
      // Red is kept for what is late: a weekend is no alarm.
      weekendDays={[]}
      hideOutsideDates
      ariaLabels={{
        previousMonth: t("previousMonth"),
        nextMonth: t("nextMonth"),
        previousYear: t("previousYear"),
        nextYear: t("nextYear"),
        previousDecade: t("previousDecade"),
        nextDecade: t("nextDecade"),
      }}
    />
  );
};
