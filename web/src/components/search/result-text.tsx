import type { SearchResult } from "@vigie/shared/search/search.ts";
import { useTranslations } from "next-intl";
import { Marked } from "./marked.tsx";
import styles from "./search.module.css";

type ResultTextProps = { result: SearchResult; query: string };

/** What a result says of itself: its name, where it belongs, and why it is here when neither says so. */
export const ResultText = ({ result, query }: ResultTextProps) => {
  const t = useTranslations("search");
  const { kind, title, subtitle, why, isArchived } = result;
  // A service level without a name of its own is called by what it measures.
  const metric = `metrics.${title}` as "metrics.other";
  const name = kind === "serviceLevel" && t.has(metric) ? t(metric) : title;
  return (
    <span className={styles.result}>
      <span className={styles.name}>
        <Marked text={name} query={query} />
        {isArchived && <span className={styles.aside}> · {t("archived")}</span>}
      </span>
      {subtitle && (
        <span className={styles.aside}>
          <Marked text={subtitle} query={query} />
        </span>
      )}
      {why && (
        <span className={styles.aside}>
          {t(`fields.${why.field}`)}
          {"\u00a0: "}
          <Marked text={why.text} query={query} />
        </span>
      )}
    </span>
  );
};
