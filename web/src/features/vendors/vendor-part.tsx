import { type ReactNode, useId } from "react";
import styles from "./vendor-page.module.css";

type VendorPartProps = {
  /** Where a link leads to it. */
  id?: string;
  title: string;
  /** What can be added here. */
  action?: ReactNode;
  /** Said instead of the content where there is none. */
  empty?: ReactNode;
  children: ReactNode;
};

/** A titled part of a vendor's page. */
export const VendorPart = ({ id: givenId, title, action, empty, children }: VendorPartProps) => {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div className={styles.partHead}>
        <h2 id={id} className={styles.partTitle}>
          {title}
        </h2>
        {action && <div className={styles.action}>{action}</div>}
      </div>
      {empty ? <p className={styles.soft}>{empty}</p> : children}
    </section>
  );
};
