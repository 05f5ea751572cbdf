import { type ReactNode, useId } from "react";
import styles from "./contract-form.module.css";

/** One of the four parts of the form, with its number. */
export const FormPart = ({ number, title, children }: { number: number; title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.partTitle}>
        <span className={styles.number}>{number}</span> {title}
      </h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
};
