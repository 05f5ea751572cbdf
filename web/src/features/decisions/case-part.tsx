import { type ReactNode, useId } from "react";
import styles from "./decision.module.css";

/** A titled part of a case's page. */
export const CasePart = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.partTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
};
