import type { LoggedLine } from "@vigie/shared/reminder-log/logged-reminder.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useFormatter, useTranslations } from "next-intl";

/**
 * By which threshold a reminder went out: « 30 jours avant », « le jour même », « 7 jours après », or that a window was missed; and the thresholds of a
 * rule as one list.
 */
export const useThresholdWords = () => {
  const t = useTranslations("reminders");
  const format = useFormatter();
  const sayDays = (days: number): string => {
    if (days === 0) return t("onTheDay");
    return days > 0 ? t("threshold", { days }) : t("after", { days: -days });
  };
  const sayThreshold = ({ threshold, missedOn }: Pick<LoggedLine, "threshold" | "missedOn">): string =>
    missedOn ? t("missed", { day: formatShortDay(missedOn) }) : sayDays(threshold);
  const sayThresholds = (thresholds: readonly number[]): string => {
    const before = thresholds.filter((days) => days > 0).map(String);
    const [only] = before;
    const counted = before.length > 1 ? t("daysBefore", { days: format.list(before) }) : only && sayDays(Number(only));
    return [...(counted ? [counted] : []), ...(thresholds.includes(0) ? [t("onTheDay")] : [])].join(", ");
  };
  return { sayThreshold, sayThresholds };
};
