import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Day } from "#components/day.tsx";
import styles from "./contract-page.module.css";

/** An archived contract says so before anything else, with the way back. */
export const ArchivedNotice = ({ on, restore }: { on: string; restore: ReactNode }) => {
  const t = useTranslations("contracts.page.archive");
  return (
    <aside className={styles.archived} aria-label={t("label")}>
      <p>
        {t("since")} <Day on={on} />. {t("means")}
      </p>
      {restore}
    </aside>
  );
};
