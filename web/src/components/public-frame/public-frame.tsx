import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PosterClock } from "./poster-clock.tsx";
import styles from "./public-frame.module.css";

/** What stands around the pages before sign-in: the name, what it is for, and one column. */
export const PublicFrame = ({ children }: { children: ReactNode }) => {
  const product = useTranslations("common");
  const t = useTranslations("signIn");
  return (
    <div className={styles.page}>
      <header className={styles.poster}>
        <p className={styles.name}>{product("product")}</p>
        <p className={styles.about}>{t("about")}</p>
        <PosterClock />
      </header>
      <main id="content" className={styles.column}>
        {children}
      </main>
    </div>
  );
};
