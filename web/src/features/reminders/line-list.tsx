import type { LoggedLine } from "@vigie/shared/reminder-log/logged-reminder.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { sharedWords } from "@vigie/shared/words/words.ts";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useThresholdWords } from "#components/reminders/use-threshold-words.ts";
import styles from "./journal.module.css";

type LineListProps = { lines: readonly LoggedLine[]; isWithdrawn?: boolean };

/** What a mail was about, line by line: the kind, the item with its vendor, how long before its day. */
export const LineList = ({ lines, isWithdrawn = false }: LineListProps) => {
  const t = useTranslations("reminders");
  const { dueKinds } = sharedWords[useLocale()];
  const { sayThreshold } = useThresholdWords();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines} data-withdrawn={isWithdrawn}>
      {lines.map(({ kind, subjectId, dueOn, threshold, missedOn, title, vendorName, page }) => (
        <li key={`${kind} ${subjectId} ${dueOn} ${threshold}`} className={styles.line}>
          <span className={styles.kind}>{dueKinds[kind].name}</span>
          <span className={styles.subject}>
            <Link href={page}>{title ?? vendorName}</Link>
            {title && vendorName && (
              <>
                {" "}
                <span className={styles.vendor}>{vendorName}</span>
              </>
            )}
          </span>
          <span>{sayThreshold({ threshold, missedOn })}</span>
          <span className={styles.due}>{t("due", { day: formatShortDay(dueOn) })}</span>
        </li>
      ))}
    </ul>
  );
};
