import { type Tone, toneOf } from "#lib/tone-of.ts";
import type { ClockInput } from "./clock-input.ts";
import styles from "./contract-clock.module.css";
import { hatchPath } from "./hatch-path.ts";
import { layoutClock, type Span } from "./layout-clock.ts";

const width = 160;
const height = 16;
const top = 6;
const band = 8;

type ClockSmallProps = { input: ClockInput; sentence: string; window?: { fromOn: string; toOn: string } | undefined };

/** The clock of a list row, 160 × 16 px, without text; give all rows one `window` and they can be compared at a glance. */
export const ClockSmall = ({ input, sentence, window }: ClockSmallProps) => {
  const layout = layoutClock(input, width, window ? { window } : {});
  const tone: Tone = toneOf(input.state);
  const box = ({ x0, x1 }: Span) => ({ x: x0, width: x1 - x0, y: top, height: band });
  const x = Object.fromEntries(layout.marks.map((mark) => [mark.kind, mark.x]));
  const { today, decide, receipt, end } = x;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.small}
      data-tone={tone}
      role="img"
      aria-label={sentence}
    >
      {layout.terms.map((term) => (
        <rect key={term.startOn} {...box(term)} className={styles.term} data-phase={term.phase} />
      ))}
      {layout.locked.map((part) => (
        <rect key={part.x0} {...box(part)} className={styles.lockedSolid} />
      ))}
      {layout.notice && (
        <>
          <rect {...box(layout.notice)} className={styles.noticeGround} />
          <path d={hatchPath(layout.notice, top, band, 3)} className={styles.noticeLine} />
        </>
      )}
      {layout.elapsed && <rect {...box(layout.elapsed)} className={styles.elapsed} />}
      {layout.terms.map((term) => (
        <rect key={term.startOn} x={term.x0 - 0.75} width={1.5} y={top} height={band} className={styles.seamSolid} />
      ))}
      {decide !== undefined && (
        <path d={`M${decide} 0.5l3.2 5h-6.4z`} className={styles.smallMark} data-kind="decide" />
      )}
      {receipt !== undefined && decide !== undefined && receipt - decide >= 8 && (
        <circle cx={receipt} cy={3} r={2} className={styles.smallMark} />
      )}
      {end !== undefined && <rect x={end - 1} y={2} width={2} height={14} className={styles.smallMark} />}
      {today !== undefined && <rect x={today - 0.75} y={0} width={1.5} height={16} className={styles.smallToday} />}
    </svg>
  );
};
