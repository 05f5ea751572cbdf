"use client";

import { useTranslations } from "next-intl";
import type { PapersQuery } from "#components/documents/actions.ts";
import { DocumentList } from "#components/documents/document-list.tsx";
import type { Papers } from "#components/documents/papers.ts";
import { RemovedDocuments } from "#components/documents/removed-documents.tsx";
import type { Rights } from "#components/documents/rights.ts";
import { seriesOf } from "#components/documents/series.ts";
import { usePapers } from "#components/documents/use-papers.ts";
import styles from "./documents-page.module.css";

type AllDocumentsProps = { initial: Papers; query: PapersQuery; rights: Rights };

/** The documents that were asked for, whoever's they are. */
export const AllDocuments = ({ initial, query, rights }: AllDocumentsProps) => {
  const t = useTranslations("documents.page");
  const { papers, refresh } = usePapers(initial, query);
  const { items, today } = papers;
  if (items.length === 0) return <p className={styles.none}>{t("emptyFilter")}</p>;
  if (query.only === "removed")
    return <RemovedDocuments documents={items} mayKeep={rights.mayKeep} onChanged={refresh} isOpen />;
  return <DocumentList all={seriesOf(items)} today={today} rights={rights} onChanged={refresh} shows="vendor" />;
};
