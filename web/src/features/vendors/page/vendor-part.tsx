import { type ReactNode, useId } from "react";
import styles from "./vendor-page.module.css";

type VendorPartProps = {
  title: string;
  /** One sentence that sums it up. */
  lead?: ReactNode;
  /** What can be added here. */
  action?: ReactNode;
  /** Said instead of the content where there is none. */
  empty?: ReactNode;
  children: ReactNode;
};

/** A part of a vendor's page. On screen its tab is its title; on paper the title itself stands. */
export const VendorPart = ({ title, lead, action, empty, children }: VendorPartProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.partTitle}>
        {title}
      </h2>
      {(lead || action || empty) && (
        <div className={styles.partHead}>
          <p className={empty ? styles.soft : undefined}>{empty || lead}</p>
          {action && <div className={styles.action}>{action}</div>}
        </div>
      )}
      {children}
    </section>
  );
};
