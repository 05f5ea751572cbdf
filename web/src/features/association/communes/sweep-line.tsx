import type { SweepWatch } from "@vigie/shared/reminder-log/sweep-run.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Mark } from "#components/mark/mark.tsx";
import styles from "./sweep-line.module.css";

/** When reminders were last looked for, in every commune; red when that is too long ago. */
export const SweepLine = ({ watch: { today, lastCompletedAt, isMissing } }: { watch: SweepWatch }) => {
  const t = useTranslations("reminders.watch");
  const format = useFormatter();
  const locale = useLocale();
  const sayRun = (): string => {
    if (lastCompletedAt === undefined) return t(isMissing ? "never" : "first");
    const on = dayInZurich(lastCompletedAt);
    const when = on === today ? t("today") : t("on", { day: formatLongDay(on, locale) });
    const time = format.dateTime(new Date(lastCompletedAt), { hour: "2-digit", minute: "2-digit" });
    return t(isMissing ? "missing" : "done", { when, time });
  };
  return (
    <p className={styles.line}>
      <Mark shape={isMissing ? "square" : "check"} tone={isMissing ? "late" : "active"} isSmall>
        {sayRun()}
      </Mark>
    </p>
  );
};
