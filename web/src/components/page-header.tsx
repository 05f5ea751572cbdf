import type { ReactNode } from "react";
import styles from "./page-header.module.css";

type PageHeaderProps = {
  /** The first line of the page: the one question it answers, or the answer. */
  title: ReactNode;
  /** One sentence more, where the title alone is not enough. */
  lead?: ReactNode;
  /** The one thing to do on this page. */
  action?: ReactNode;
  /** Breadcrumb, only from the third level on. */
  trail?: ReactNode;
};

/** The head of a page. */
export const PageHeader = ({ title, lead, action, trail }: PageHeaderProps) => (
  <header className={styles.header}>
    {trail && <div className={styles.trail}>{trail}</div>}
    <h1 className={styles.title}>{title}</h1>
    {lead && <p className={styles.lead}>{lead}</p>}
    {action && <div className={styles.action}>{action}</div>}
  </header>
);
