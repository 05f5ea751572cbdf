import type { ReactNode } from "react";
import styles from "./tone-mark.module.css";

const shapes = {
  open: <circle r={4} fill="none" stroke="currentColor" strokeWidth={1.5} />,
  late: <path d="M-4.75-4.75h9.5v9.5h-9.5Z" fill="currentColor" />,
  due: <path d="M0-5.25 5.75 4.75H-5.75Z" fill="currentColor" />,
  done: <path d="M-4.5 0-1.5 3.5 5-4" fill="none" stroke="currentColor" strokeWidth={2} />,
  dropped: <path d="M-4-4 4 4M4-4-4 4" fill="none" stroke="currentColor" strokeWidth={2} />,
} as const;
export type Tone = keyof typeof shapes;

/** A state as a shape and a word; colour only where something is due or late. */
export const ToneMark = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={styles.mark} data-tone={tone}>
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      {shapes[tone]}
    </svg>
    {children}
  </span>
);
