import type { LoggedDigest } from "@vigie/shared/reminder-log/reminder-journal.ts";
import { useTranslations } from "next-intl";
import { OutcomeMark } from "#components/reminders/outcome-mark.tsx";
import { useFateWords } from "#components/reminders/use-fate-words.ts";
import styles from "./journal.module.css";
import { LineList } from "./line-list.tsx";

/** One mail: to whom, what became of it and when, what it said, and what was taken out of it before it went. */
export const DigestEntry = ({ mail }: { mail: LoggedDigest }) => {
  const t = useTranslations("reminders");
  const sayFate = useFateWords();
  const { personName, outcome, lines, withdrawn, more, on } = mail;
  return (
    <li className={styles.mail}>
      <p className={styles.head}>
        <strong className={styles.person}>{personName}</strong>
        <span className={styles.state}>
          <OutcomeMark outcome={outcome} />
          <span className={styles.soft}>{sayFate(mail, on)}</span>
        </span>
      </p>
      <LineList lines={lines} />
      {more > 0 && <p className={styles.soft}>{t("more", { count: more })}</p>}
      {withdrawn.length > 0 && (
        <>
          <p className={styles.withdrawn}>
            <OutcomeMark outcome="withdrawn" /> <span className={styles.soft}>{t("withdrawnWhy")}</span>
          </p>
          <LineList lines={withdrawn} isWithdrawn />
        </>
      )}
    </li>
  );
};
