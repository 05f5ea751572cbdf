import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { useId } from "react";
import type { Tone } from "#lib/tone-of.ts";
import type { ClockMarkKind } from "./clock-input.ts";
import styles from "./contract-clock.module.css";
import type { ClockLayout, Span } from "./layout-clock.ts";
import { MarkGlyph } from "./mark-glyph.tsx";

const rowHeight = 24;
const bandHeight = 36;
const tickHeight = 5;
const nextTextWidth = 170;

/** Today and the term's end are lines right through the band; the other marks are flags on it. */
const isLine = (kind: ClockMarkKind): boolean => kind === "today" || kind === "end";

type ClockBandProps = {
  layout: ClockLayout;
  tone: Tone;
  nameOf: (kind: ClockMarkKind) => string;
  nextName: string;
  hasText: boolean;
};

/**
 * One drawing of the large clock. Positions are percentages of the width it was laid out for, so that it stretches
 * without scaling its text; it never shrinks below that width, so that labels stay apart.
 */
export const ClockBand = ({ layout, tone, nameOf, nextName, hasText }: ClockBandProps) => {
  const t = useTranslations("clock");
  const id = useId();
  const at = (x: number): string => `${(x / layout.width) * 100}%`;
  const box = ({ x0, x1 }: Span) => ({ x: at(x0), width: at(x1 - x0), y: top, height: bandHeight });
  const top = layout.rows * rowHeight + 10;
  const bottom = top + bandHeight;
  const rowMiddle = (row: number): number => (layout.rows - 1 - row) * rowHeight + rowHeight / 2;
  // A line would not be seen on the filled part: what lies behind us only stands on it.
  const isOver = (x: number): boolean => layout.elapsed !== undefined && x < layout.elapsed.x1;
  const yearsAt = bottom + tickHeight + 16;
  const height = yearsAt + (hasText ? 26 : 6);

  return (
    <svg width="100%" height={height} className={styles.band} data-tone={tone} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}n`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" className={styles.noticeLine} />
        </pattern>
        <pattern id={`${id}l`} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 0V4" className={styles.lockedLine} />
        </pattern>
      </defs>

      {layout.terms.map((term) => (
        <rect key={term.startOn} {...box(term)} className={styles.term} data-phase={term.phase} />
      ))}
      {layout.terms
        .filter((term) => term.phase === "next")
        .map((term) => (
          <g key={term.startOn} className={styles.next}>
            <line x1={at(term.x0)} x2={at(term.x1)} y1={top + 0.5} y2={top + 0.5} />
            <line x1={at(term.x0)} x2={at(term.x1)} y1={bottom - 0.5} y2={bottom - 0.5} />
            {hasText && term.x1 - term.x0 > nextTextWidth && (
              <text x={at(term.x0)} dx={14} y={top + bandHeight / 2} dy="0.36em">
                {nextName}
              </text>
            )}
          </g>
        ))}
      {layout.reminder && <rect {...box(layout.reminder)} className={styles.reminder} />}
      {layout.notice && (
        <>
          <rect {...box(layout.notice)} className={styles.noticeGround} />
          <rect {...box(layout.notice)} fill={`url(#${id}n)`} />
        </>
      )}
      {layout.locked.map((part) => (
        <g key={part.x0}>
          <rect {...box(part)} className={styles.lockedGround} />
          <rect {...box(part)} fill={`url(#${id}l)`} />
        </g>
      ))}
      {layout.elapsed && <rect {...box(layout.elapsed)} className={styles.elapsed} />}
      {layout.terms
        .filter((term) => term.x0 > 0)
        .map((term) => (
          <line key={term.startOn} x1={at(term.x0)} x2={at(term.x0)} y1={top} y2={bottom} className={styles.seam} />
        ))}

      {layout.ticks.map((tick) => (
        <g key={tick.x}>
          {!tick.isEdge && (
            <line
              x1={at(tick.x)}
              x2={at(tick.x)}
              y1={bottom + 3}
              y2={bottom + 3 + (tick.year ? tickHeight + 11 : tickHeight)}
              className={styles.tick}
            />
          )}
          {tick.year && (
            <text x={at(tick.x)} dx={tick.isEdge ? 0 : 6} y={yearsAt} className={styles.year}>
              {tick.year}
            </text>
          )}
        </g>
      ))}
      {hasText &&
        layout.terms.map(({ x0, x1, startOn, endOn, label, phase }) =>
          label === "none" ? null : (
            <text
              key={startOn}
              x={at(label === "span" ? x0 : x1)}
              dx={label === "span" ? 0 : -12}
              y={yearsAt + 22}
              textAnchor={label === "span" ? "start" : "end"}
              className={styles.termLabel}
              data-phase={phase}
            >
              {label === "end" && endOn
                ? formatShortDay(endOn)
                : endOn
                  ? t("span", { from: formatShortDay(startOn), to: formatShortDay(endOn) })
                  : t("since", { from: formatShortDay(startOn) })}
            </text>
          ),
        )}

      {layout.marks.map(({ kind, on, x, row }) => (
        <g key={kind} className={styles.mark} data-kind={kind}>
          <line
            x1={at(x)}
            x2={at(x)}
            y1={rowMiddle(row) + (hasText || isLine(kind) ? -8 : 8)}
            y2={isLine(kind) ? bottom + 4 : isOver(x) ? top : bottom}
            className={styles.stem}
          />
          <svg x={at(x)} y={rowMiddle(row)} overflow="visible" role="presentation">
            {!hasText && !isLine(kind) && <MarkGlyph kind={kind} />}
            {hasText && !isLine(kind) && (
              <g transform="translate(13 0)">
                <MarkGlyph kind={kind} />
              </g>
            )}
            {hasText && (
              <text x={isLine(kind) ? 8 : 25} dy="0.36em" className={styles.label}>
                <tspan className={styles.name}>{nameOf(kind)}</tspan>
                <tspan dx={6}>{formatShortDay(on)}</tspan>
              </text>
            )}
          </svg>
        </g>
      ))}
    </svg>
  );
};
