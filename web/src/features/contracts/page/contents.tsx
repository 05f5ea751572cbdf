import { useTranslations } from "next-intl";
import styles from "./contract-page.module.css";

/** The parts a contract's page has, by the id a link leads to. */
export const pageParts = [
  "conditions",
  "couts",
  "clauses",
  "niveaux-de-service",
  "documents",
  "decisions",
  "historique",
] as const;
type PagePart = (typeof pageParts)[number];

/** The way to each part of a long page. */
export const Contents = ({ parts }: { parts: readonly PagePart[] }) => {
  const t = useTranslations("contracts.page.contents");
  return (
    <nav aria-label={t("label")} className={styles.contents}>
      {parts.map((part) => (
        <a key={part} href={`#${part}`}>
          {t(part)}
        </a>
      ))}
    </nav>
  );
};
