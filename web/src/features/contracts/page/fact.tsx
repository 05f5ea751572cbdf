import type { ReactNode } from "react";
import styles from "./contract-page.module.css";

/** A fact of the contract: its name and what it is, on a line of a description list. */
export const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
