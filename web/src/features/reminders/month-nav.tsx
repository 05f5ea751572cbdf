import { formatMonth } from "@vigie/shared/words/format.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import styles from "./journal.module.css";
import { journalPath, shiftMonth } from "./journal-month.ts";

/** The month before and the one after; nothing lies after the present one. */
export const MonthNav = ({ month, today }: { month: string; today: string }) => {
  const t = useTranslations("reminders");
  const locale = useLocale();
  const [before, after] = [shiftMonth(month, -1), shiftMonth(month, 1)];
  const say = (each: string) => formatMonth(each, locale);
  return (
    <nav aria-label={t("months")} className={styles.months}>
      <Link href={journalPath(before)} aria-label={t("earlier", { month: say(before) })}>
        <span aria-hidden="true">←</span> {say(before)}
      </Link>
      <h2 className={styles.month}>{say(month)}</h2>
      {after <= today.slice(0, 7) ? (
        <Link href={journalPath(after)} aria-label={t("later", { month: say(after) })}>
          {say(after)} <span aria-hidden="true">→</span>
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
};
