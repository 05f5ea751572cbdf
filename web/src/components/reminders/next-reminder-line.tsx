import styles from "./item-reminders-list.module.css";
import type { NextBySubject } from "./next-by-subject.ts";
import { NextReminder } from "./next-reminder.tsx";

type NextReminderLineProps = { next: NextBySubject; subjectId: string; today: string };

/** One quiet line beside an item: when somebody is reminded of it next, and who. Nothing where there is nothing to be reminded of. */
export const NextReminderLine = ({ next, subjectId, today }: NextReminderLineProps) => {
  const of = next[subjectId];
  return of ? (
    <span className={styles.line}>
      <NextReminder of={of} today={today} />
    </span>
  ) : null;
};
