import type { ReactNode } from "react";
import { ExportMenu } from "./export-menu.tsx";
import styles from "./list-actions.module.css";

type ListActionsProps = Parameters<typeof ExportMenu>[0] & {
  /** What is done first on this list: adding to it. */
  children?: ReactNode;
};

/** What can be done with a list as a whole: add to it, take it away as a file. */
export const ListActions = ({ children, ...menu }: ListActionsProps) => (
  <div className={styles.actions}>
    <ExportMenu {...menu} />
    {children}
  </div>
);
