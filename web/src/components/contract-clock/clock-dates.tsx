import { formatLongDay, formatRelativeDay } from "@vigie/shared/words/format.ts";
import { useLocale } from "next-intl";
import type { ClockInput, ClockMarkKind } from "./clock-input.ts";
import styles from "./contract-clock.module.css";
import type { ClockMark } from "./layout-clock.ts";
import { MarkGlyph } from "./mark-glyph.tsx";

type ClockDatesProps = {
  input: ClockInput;
  marks: readonly ClockMark[];
  nameOf: (kind: ClockMarkKind) => string;
};

/** The dates of the clock as a list: heard by a screen reader, and seen as the legend where the band is too narrow for text. */
export const ClockDates = ({ input, marks, nameOf }: ClockDatesProps) => {
  const locale = useLocale();
  return (
    <dl className={styles.dates}>
      {marks.map(({ kind, on }) => (
        <div key={kind} className={styles.date} data-kind={kind}>
          <dt>
            <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
              <MarkGlyph kind={kind} />
            </svg>
            {nameOf(kind)}
          </dt>
          <dd>
            <time dateTime={on}>{formatLongDay(on, locale)}</time>
            {kind !== "today" && <span className={styles.relative}> {formatRelativeDay(on, input.today, locale)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};
