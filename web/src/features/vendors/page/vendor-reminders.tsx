import type { ItemReminders } from "@vigie/shared/reminder-log/item-reminders.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Part } from "#components/part/part.tsx";
import { ReminderLog } from "#components/reminders/reminder-log.tsx";
import styles from "./vendor-page.module.css";

/** What was sent about a vendor and all that hangs on it; nothing while nothing was. */
export const VendorReminders = ({ reminders: { log, isCut } }: { reminders: ItemReminders }) => {
  const t = useTranslations("reminders.log");
  if (log.length === 0) return null;
  return (
    <div className={styles.log}>
      <Part id="rappels" title={t("title")}>
        <ReminderLog log={log} isOfMany />
        {isCut && (
          <p className={styles.soft}>{t.rich("cut", { link: (chunks) => <Link href="/rappels">{chunks}</Link> })}</p>
        )}
      </Part>
    </div>
  );
};
