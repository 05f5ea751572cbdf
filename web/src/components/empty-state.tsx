import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

type EmptyStateProps = {
  /** What belongs here. */
  title: string;
  /** Why it matters, in a sentence or two. */
  why: ReactNode;
  /** The first step. */
  action?: ReactNode;
  /** Another way, such as the import. */
  other?: ReactNode;
};

/** An empty page that teaches: what belongs here, why, and the first step. */
export const EmptyState = ({ title, why, action, other }: EmptyStateProps) => (
  <section className={styles.empty}>
    <h2 className={styles.title}>{title}</h2>
    <p className={styles.why}>{why}</p>
    {(action || other) && (
      <div className={styles.steps}>
        {action}
        {other}
      </div>
    )}
  </section>
);
