import { MarkGlyph } from "#components/contract-clock/mark-glyph.tsx";
import type { LifeKind } from "./life-of.ts";
import styles from "./life-part.module.css";

const ring = <circle r={4} fill="none" stroke="currentColor" strokeWidth={1.5} />;
const diamond = <path d="M0-5.5 5.5 0 0 5.5-5.5 0Z" fill="currentColor" />;
const hollowDiamond = <path d="M0-5 5 0 0 5-5 0Z" fill="none" stroke="currentColor" strokeWidth={1.5} />;
const dot = <circle r={2.5} fill="currentColor" />;

// The marks of the clock where the day is one of them, so that the line of time reads as the clock does.
const shapes = {
  signed: ring,
  started: dot,
  renewed: dot,
  amended: diamond,
  amendmentHolds: hollowDiamond,
  costChanged: dot,
  decided: <MarkGlyph kind="decide" />,
  executed: diamond,
  noticeSent: <MarkGlyph kind="send" />,
  noticeReceived: <MarkGlyph kind="receipt" />,
  missedOn: <MarkGlyph kind="missed" />,
  currentTermEndOn: <MarkGlyph kind="end" />,
  firstReminderOn: ring,
  decideByOn: <MarkGlyph kind="decide" />,
  sendByOn: <MarkGlyph kind="send" />,
  lastReceiptOn: <MarkGlyph kind="receipt" />,
  openEndedReceiptOn: <MarkGlyph kind="receipt" />,
  termEndOn: <MarkGlyph kind="end" />,
  earliestEndOn: <MarkGlyph kind="end" />,
  nextTermEndOn: <MarkGlyph kind="end" />,
} satisfies Record<LifeKind, unknown>;

/** The shape of a day on the line of time. */
export const LifeGlyph = ({ kind }: { kind: LifeKind }) => (
  <svg width={16} height={16} viewBox="-8 -8 16 16" className={styles.glyph} aria-hidden="true" focusable="false">
    {shapes[kind]}
  </svg>
);
