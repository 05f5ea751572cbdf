import type { ClockMarkKind } from "./clock-input.ts";

// Drawn, not typed: the shapes are the same on every machine, in print and in PDF.
const shapes = {
  today: <path d="M0-6V6" fill="none" stroke="currentColor" strokeWidth={2} />,
  missed: <path d="M-4.2-4.2 4.2 4.2M4.2-4.2-4.2 4.2" fill="none" stroke="currentColor" strokeWidth={2} />,
  decide: <path d="M0-5.5 5.8 4.8H-5.8Z" fill="currentColor" />,
  send: (
    <g fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinejoin="round">
      <rect x={-6.2} y={-4.4} width={12.4} height={8.8} />
      <path d="M-6.2-4.2 0 .8 6.2-4.2" />
    </g>
  ),
  receipt: <circle r={4.6} fill="currentColor" />,
  end: <path d="M0-6V6" fill="none" stroke="currentColor" strokeWidth={4} />,
} satisfies Record<ClockMarkKind, unknown>;

/** The shape of a mark of the clock, 12 px around the origin of the SVG it stands in. */
export const MarkGlyph = ({ kind }: { kind: ClockMarkKind }) => shapes[kind];
