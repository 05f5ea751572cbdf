import type { LoggedReminder } from "@vigie/shared/reminder-log/logged-reminder.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import { useLocale, useTranslations } from "next-intl";
import { Day } from "#components/day.tsx";
import { OutcomeMark } from "./outcome-mark.tsx";
import styles from "./reminder-log.module.css";
import { useThresholdWords } from "./use-threshold-words.ts";

type ReminderLogProps = {
  log: readonly LoggedReminder[];
  /** Several items stand in it: each line says which it is about. */
  isOfMany?: boolean;
};

/** As many as one takes in at a glance; those before are one click away. */
const firstShown = 6;

const keyOf = ({ on, personId, kind, subjectId, threshold, dueOn }: LoggedReminder): string =>
  [on, personId, kind, subjectId, threshold, dueOn].join(" ");

const Lines = ({ log, isOfMany }: Required<ReminderLogProps>) => {
  const t = useTranslations("reminders");
  const { dueKinds } = sharedWords[useLocale()];
  const { sayThreshold } = useThresholdWords();
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("log.list")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("log.sent")}</th>
            <th scope="col">{t("log.to")}</th>
            <th scope="col">{t("log.about")}</th>
            <th scope="col">{t("log.state")}</th>
          </tr>
        </thead>
        <tbody>
          {log.map((entry) => (
            <tr key={keyOf(entry)}>
              <td>
                <Day on={entry.sentAt ? dayInZurich(entry.sentAt) : entry.on} form="short" />
              </td>
              <th scope="row">{entry.personName}</th>
              <td>
                {isOfMany ? (
                  <>
                    {entry.title && <>{entry.title} </>}
                    <span className={styles.rule}>
                      {dueKinds[entry.kind].name}, {sayThreshold(entry)}
                    </span>
                  </>
                ) : (
                  sayThreshold(entry)
                )}
              </td>
              <td>
                <OutcomeMark outcome={entry.outcome} />
                {entry.returned && <span className={styles.why}>{t(`why.${entry.returned.kind}`)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** What was sent about an item: when, to whom, by which rule, and whether it arrived. The newest first. */
export const ReminderLog = ({ log, isOfMany = false }: ReminderLogProps) => {
  const t = useTranslations("reminders.log");
  if (log.length === 0) return <p className={styles.none}>{t("none")}</p>;
  const older = log.slice(firstShown);
  return (
    <>
      <Lines log={log.slice(0, firstShown)} isOfMany={isOfMany} />
      {older.length > 0 && (
        <details className={styles.older}>
          <summary>{t("older", { count: older.length })}</summary>
          <Lines log={older} isOfMany={isOfMany} />
        </details>
      )}
    </>
  );
};
