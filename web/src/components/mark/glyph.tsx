// Not yet, under way, to come, due, late, given up, done, over; dashed while it is being looked at.
const shapes = {
  ring: <circle r={4} fill="none" stroke="currentColor" strokeWidth={1.5} />,
  dashedRing: <circle r={4.5} fill="none" stroke="currentColor" strokeWidth={1.5} strokeDasharray="3 2" />,
  disc: <circle r={4.75} fill="currentColor" />,
  diamond: <path d="M0-5 5 0 0 5-5 0Z" fill="none" stroke="currentColor" strokeWidth={1.5} />,
  triangle: <path d="M0-5.25 5.75 4.75H-5.75Z" fill="currentColor" />,
  square: <path d="M-4.75-4.75h9.5v9.5h-9.5Z" fill="currentColor" />,
  cross: <path d="M-4-4 4 4M4-4-4 4" fill="none" stroke="currentColor" strokeWidth={2} />,
  check: <path d="M-4.5 0-1.5 3.5 5-4" fill="none" stroke="currentColor" strokeWidth={2} />,
  bar: <path d="M0-6V6" fill="none" stroke="currentColor" strokeWidth={3.5} />,
} as const;
export type Shape = keyof typeof shapes;

/** One of the shapes in which Vigie says a state without colour. The word beside it says it aloud. */
export const Glyph = ({ shape, size = 14, className }: { shape: Shape; size?: number; className?: string }) => (
  <svg width={size} height={size} viewBox="-7 -7 14 14" className={className} aria-hidden="true" focusable="false">
    {shapes[shape]}
  </svg>
);
