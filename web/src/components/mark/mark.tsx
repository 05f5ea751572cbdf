import type { ReactNode } from "react";
import { Glyph, type Shape } from "./glyph.tsx";
import styles from "./mark.module.css";

type MarkProps = {
  shape: Shape;
  /** Colour only repeats what shape and word already say: amber for what is due, red for what is late. */
  tone: "soft" | "calm" | "active" | "due" | "late";
  isSmall?: boolean;
  children: ReactNode;
};

/** A state as a shape and a word, the same everywhere. */
export const Mark = ({ shape, tone, isSmall = false, children }: MarkProps) => (
  <span className={styles.mark} data-tone={tone} data-small={isSmall}>
    <Glyph shape={shape} />
    {children}
  </span>
);
