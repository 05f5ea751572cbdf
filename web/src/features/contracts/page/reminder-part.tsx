import type { ContractPage } from "@vigie/shared/contract/contract-page.ts";
import { openParts } from "@vigie/shared/contract/open-parts.ts";
import type { ItemReminders } from "@vigie/shared/reminder-log/item-reminders.ts";
import { sayTermParts } from "@vigie/shared/words/say-term-parts.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { Part } from "#components/part/part.tsx";
import { ItemRemindersList } from "#components/reminders/item-reminders-list.tsx";
import styles from "./contract-page.module.css";
import { whyNoReminder } from "./why-no-reminder.ts";

type ReminderPartProps = Pick<ContractPage, "contract"> & { reminders: ItemReminders };

/** When the next reminder goes out, to whom, by which rule; what was sent; or why there is none. */
export const ReminderPart = ({ contract, reminders }: ReminderPartProps) => {
  const t = useTranslations("contracts.page");
  const locale = useLocale();
  const missing = sayTermParts(openParts(contract.openTerm), locale, sharedWords[locale]);
  const isIncomplete = reminders.deadlines.some(({ kind }) => kind === "missingNotice");
  return (
    <Part id="rappels" title={t("reminders")}>
      {isIncomplete && <p className={styles.note}>{t("reminderMissing", { missing })}</p>}
      <ItemRemindersList reminders={reminders} why={t(`noReminder.${whyNoReminder(contract)}.why`, { missing })} />
    </Part>
  );
};
