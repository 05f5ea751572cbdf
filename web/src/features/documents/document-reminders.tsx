import type { ItemReminders } from "@vigie/shared/reminder-log/item-reminders.ts";
import { useTranslations } from "next-intl";
import { ItemRemindersList } from "#components/reminders/item-reminders-list.tsx";
import styles from "./documents-page.module.css";

/** Who is reminded of a document's end, when, and what was sent. */
export const DocumentReminders = ({ reminders }: { reminders: ItemReminders }) => {
  const t = useTranslations("documents.page");
  return (
    <section className={styles.part}>
      <h2>{t("reminders")}</h2>
      <ItemRemindersList reminders={reminders} />
    </section>
  );
};
