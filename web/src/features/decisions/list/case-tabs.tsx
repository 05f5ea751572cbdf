import Link from "next/link";
import { useTranslations } from "next-intl";
import styles from "./case-list.module.css";
import { type CaseTab, caseTabs, tabParameters } from "./case-tab.ts";

type CaseTabsProps = { current: CaseTab; counts: Record<CaseTab, number> };

/** The cases by what is to be done with them; each tab has an address of its own. */
export const CaseTabs = ({ current, counts }: CaseTabsProps) => {
  const t = useTranslations("decisions.list");
  return (
    <nav aria-label={t("tabs")}>
      <ul className={styles.tabs}>
        {caseTabs.map((tab) => (
          <li key={tab}>
            <Link
              className={styles.tab}
              href={`/decisions?onglet=${tabParameters[tab]}`}
              aria-current={tab === current ? "page" : undefined}
            >
              {t(tab)} <span className={styles.count}>{counts[tab]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
