import { type ReactNode, useId } from "react";
import styles from "./contract-page.module.css";

type PartProps = {
  /** Where a link leads to it. */
  id?: string;
  title: string;
  /** What can be done here. */
  action?: ReactNode;
  /** Over both columns of the page. */
  isWide?: boolean;
  children: ReactNode;
};

/** A titled part of the contract's page. */
export const Part = ({ id, title, action, isWide = false, children }: PartProps) => {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId} className={styles.part} data-wide={isWide}>
      <div className={styles.partHead}>
        <h2 id={titleId} className={styles.partTitle}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
};
