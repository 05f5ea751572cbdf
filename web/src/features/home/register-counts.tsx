import type { Home } from "@vigie/shared/home/home.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import styles from "./register-counts.module.css";

const pages = [
  { key: "vendors", href: "/prestataires" },
  { key: "services", href: "/services" },
  { key: "contracts", href: "/contrats" },
] as const;

/** How much the register holds. */
export const RegisterCounts = ({ counts }: { counts: Home["counts"] }) => {
  const t = useTranslations("home.counts");
  return (
    <ul className={styles.counts} aria-label={t("title")}>
      {pages.map(({ key, href }) => (
        <li key={key}>
          <Link href={href} className={styles.count}>
            <span className={styles.figure}>{counts[key]}</span> {t(key, { count: counts[key] })}
          </Link>
        </li>
      ))}
    </ul>
  );
};
