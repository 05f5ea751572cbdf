import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useLocale } from "next-intl";
import styles from "./agenda-list.module.css";
import { formatWeekday } from "./format-weekday.ts";

type DayInMarginProps = {
  on: string;
  /** The whole date, where no title says the month. */
  isFull?: boolean;
};

/** A day as on a calendar on the wall: « lun. 14 ». */
export const DayInMargin = ({ on, isFull = false }: DayInMarginProps) => {
  const weekday = formatWeekday(on, useLocale());
  return (
    <time dateTime={on} className={styles.day}>
      {isFull ? (
        formatShortDay(on)
      ) : (
        <>
          <span className={styles.weekday}>{weekday}</span> {Number(on.slice(8))}
        </>
      )}
    </time>
  );
};
