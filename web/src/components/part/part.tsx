import { type ReactNode, useId } from "react";
import styles from "./part.module.css";

type PartProps = {
  /** Where a link leads to it. */
  id?: string;
  title: string;
  /** What can be done here. */
  action?: ReactNode;
  children: ReactNode;
};

/** A titled part of the page of a contract, a service or a case. */
export const Part = ({ id, title, action, children }: PartProps) => {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId} className={styles.part}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
};
