"use client";

import { useTranslations } from "next-intl";
import { DocumentItem } from "./document-item.tsx";
import styles from "./documents.module.css";
import type { ListedIn } from "./listed-in.ts";
import type { Series } from "./series.ts";

type DocumentListProps = ListedIn & { all: readonly Series[] };

/** Documents, each with its versions, one under the other. */
export const DocumentList = ({ all, ...rest }: DocumentListProps) => {
  const t = useTranslations("documents");
  return (
    <ul aria-label={t("list")} className={styles.documents}>
      {all.map((series) => (
        <DocumentItem key={series.id} series={series} {...rest} />
      ))}
    </ul>
  );
};
