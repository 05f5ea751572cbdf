import type { ItemReminders } from "@vigie/shared/reminder-log/item-reminders.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./item-reminders-list.module.css";
import { NextReminder } from "./next-reminder.tsx";
import { ReminderLog } from "./reminder-log.tsx";
import { useThresholdWords } from "./use-threshold-words.ts";

type ItemRemindersListProps = {
  reminders: ItemReminders;
  /** Said where there is nothing to be reminded of, if more is known of why than that it is settled. */
  why?: ReactNode;
};

/** The reminders of one item: who is told next, when and by whose rule; then what was sent. */
export const ItemRemindersList = ({ reminders, why }: ItemRemindersListProps) => {
  const { today, deadlines, why: silence, log } = reminders;
  const t = useTranslations("reminders");
  const format = useFormatter();
  const { dueKinds } = sharedWords[useLocale()];
  const { sayThresholds } = useThresholdWords();
  return (
    <>
      {deadlines.length === 0 && (
        <p className={styles.next}>{silence === "vendorOver" ? t("next.vendorOver") : (why ?? t("next.settled"))}</p>
      )}
      {deadlines.map((deadline) => (
        <div key={deadline.kind} className={styles.next}>
          {deadlines.length > 1 && <h3 className={styles.kind}>{dueKinds[deadline.kind].name}</h3>}
          <p>
            <NextReminder of={deadline} today={today} />
          </p>
          {deadline.laterOn.length > 0 && (
            <p className={styles.note}>
              {t("next.later", { days: format.list(deadline.laterOn.map(formatShortDay)) })}
            </p>
          )}
          {deadline.next && (
            <p className={styles.note}>{t(`rule.${deadline.rule}`, { days: sayThresholds(deadline.thresholds) })}</p>
          )}
        </div>
      ))}
      {(log.length > 0 || deadlines.length > 0) && <ReminderLog log={log} />}
    </>
  );
};
