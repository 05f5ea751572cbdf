import type { ContractPage } from "@vigie/shared/contract/contract-page.ts";
import { useFormatter, useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { Part } from "#components/part/part.tsx";
import styles from "./contract-page.module.css";
import { whyNoReminder } from "./why-no-reminder.ts";

type ReminderPartProps = Pick<ContractPage, "contract" | "nextReminder" | "reminderRule" | "today">;

/** When the next reminder goes out, to whom, and which follow; or why there is none. */
export const ReminderPart = ({ contract, nextReminder, reminderRule, today }: ReminderPartProps) => {
  const t = useTranslations("contracts.page");
  const format = useFormatter();
  const people = nextReminder?.to ?? [];
  const later = reminderRule.days.filter((day) => nextReminder && day > nextReminder.on);
  return (
    <Part title={t("reminders")}>
      {nextReminder ? (
        <p>
          <Day on={nextReminder.on} today={today} />
          {people.length > 0 ? `, ${t("reminderTo", { people: format.list(people) })}.` : `. ${t("reminderNobody")}`}
        </p>
      ) : (
        <p>{t(`noReminder.${whyNoReminder(contract)}.why`)}</p>
      )}
      {nextReminder && !contract.dates && <p className={styles.note}>{t("reminderMissing")}</p>}
      {contract.dates && later.length > 0 && (
        <p className={styles.note}>
          {t("remindersLater")}{" "}
          {later.map((day, index) => (
            <span key={day}>
              {index > 0 && ", "}
              <Day on={day} form="short" />
            </span>
          ))}
        </p>
      )}
      {nextReminder && contract.dates && (
        <p className={styles.note}>
          {t(reminderRule.isOwn ? "thresholdsOwn" : "thresholdsUsual", {
            days: format.list(reminderRule.thresholds.map(String)),
          })}
        </p>
      )}
    </Part>
  );
};
