"use client";

import { useTranslations } from "next-intl";
import { DocumentItem } from "./document-item.tsx";
import styles from "./documents.module.css";
import type { Rights } from "./rights.ts";
import type { Series } from "./series.ts";

export type DocumentListProps = {
  all: readonly Series[];
  today: string;
  rights: Rights;
  onChanged: () => Promise<void>;
  /** What of a document's surroundings the page does not say already. */
  shows: "none" | "contract" | "vendor";
};

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
