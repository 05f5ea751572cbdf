import type { ClauseStatus } from "@vigie/shared/contract/clause-check.ts";

const shapes = {
  present: <path d="M-4.5.5-1.5 4 5-4" />,
  absent: <path d="M-4-4 4 4M4-4-4 4" />,
  notApplicable: <path d="M-5 0H5" />,
  unseen: <circle r={4} strokeDasharray="2 2" />,
};

/** The shape of an answer about a clause. */
export const ClauseGlyph = ({ answer }: { answer: ClauseStatus | "unseen" }) => (
  <svg
    width={14}
    height={14}
    viewBox="-7 -7 14 14"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    aria-hidden="true"
    focusable="false"
  >
    {shapes[answer]}
  </svg>
);
