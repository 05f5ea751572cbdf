import { formatLongDay, formatRelativeDay, formatShortDay } from "@vigie/shared/words/format.ts";
import { useLocale } from "next-intl";
import styles from "./day.module.css";

type DayProps = {
  /** ISO day. */
  on: string;
  /** Today's ISO day, given by the page: the clock of the server, never the browser's. Without it only the date is shown. */
  today?: string;
  /** In words in a sentence, in figures in a table. */
  form?: "long" | "short";
};

/** A day, with how far it lies from today beside it. */
export const Day = ({ on, today, form = "long" }: DayProps) => {
  const locale = useLocale();
  return (
    <span className={styles.day}>
      <time dateTime={on} className={styles.date}>
        {form === "long" ? formatLongDay(on, locale) : formatShortDay(on)}
      </time>
      {/* The space stands outside, so that a narrow line may break there and only there. */}
      {today && " "}
      {today && <span className={styles.relative}>{formatRelativeDay(on, today, locale)}</span>}
    </span>
  );
};
