import type { DeadlineReminders } from "@vigie/shared/reminder-log/item-reminders.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { Mark } from "#components/mark/mark.tsx";

type NextReminderProps = { of: DeadlineReminders; today: string };

/** When somebody is reminded next, and who; or why nobody is. What reaches nobody is red. */
export const NextReminder = ({ of: { next, why }, today }: NextReminderProps) => {
  const t = useTranslations("reminders.next");
  const format = useFormatter();
  const locale = useLocale();
  if (!next) return t(`why.${why ?? "lastOne"}`);
  const day = () => <Day on={next.on} today={today} />;
  const { to, waitsSince } = next;
  if (to.length > 0)
    return waitsSince
      ? t("pending", { day: formatLongDay(waitsSince, locale), people: format.list(to) })
      : t.rich("line", { day, people: format.list(to) });
  return t.rich("nobody", {
    day,
    mark: () => (
      <Mark shape="square" tone="late">
        {t("nobodyMark")}
      </Mark>
    ),
    link: (chunks) => <Link href="/membres">{chunks}</Link>,
  });
};
