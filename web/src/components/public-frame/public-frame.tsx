import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./public-frame.module.css";

/** What stands around the pages before sign-in: the name, what it is for, and one column. */
export const PublicFrame = ({ children }: { children: ReactNode }) => {
  const t = useTranslations("signIn");
  return (
    <div className={styles.page}>
      <header className={styles.poster}>
        <p className={styles.name}>Vigie</p>
        <p className={styles.about}>{t("about")}</p>
        <svg
          className={styles.band}
          viewBox="0 0 400 24"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect className={styles.term} width="250" height="24" />
          <rect className={styles.next} x="252" width="148" height="24" />
          <rect className={styles.due} x="150" width="52" height="24" />
          <rect className={styles.today} x="92" width="2" height="24" />
        </svg>
      </header>
      <main id="content" className={styles.column}>
        {children}
      </main>
    </div>
  );
};
