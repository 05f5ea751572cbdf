import type { LoggedDigest } from "@vigie/shared/reminder-log/reminder-journal.ts";
import { formatLongDay } from "@vigie/shared/words/format.ts";
import { useLocale } from "next-intl";
import { DigestEntry } from "./digest-entry.tsx";
import styles from "./journal.module.css";

/** The mails of a month, day by day. */
export const DayList = ({ digests }: { digests: readonly LoggedDigest[] }) => {
  const locale = useLocale();
  return (
    <ol className={styles.days}>
      {[...Map.groupBy(digests, ({ on }) => on)].map(([on, mails]) => (
        <li key={on} className={styles.day}>
          <h3 className={styles.date}>
            <time dateTime={on}>{formatLongDay(on, locale)}</time>
          </h3>
          <ul className={styles.mails}>
            {mails.map((mail) => (
              <DigestEntry key={mail.personId} mail={mail} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
