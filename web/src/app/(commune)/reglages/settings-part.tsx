import { type ReactNode, useId } from "react";
import styles from "./settings.module.css";

type SettingsPartProps = { id?: string; title: string; lead?: string; children: ReactNode };

/** A titled part of the settings, with what it is for. */
export const SettingsPart = ({ id, title, lead, children }: SettingsPartProps) => {
  const titleId = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
};
