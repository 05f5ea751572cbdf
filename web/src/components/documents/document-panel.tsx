"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { DocumentList } from "./document-list.tsx";
import { DocumentUpload } from "./document-upload.tsx";
import styles from "./documents.module.css";
import type { Papers } from "./papers.ts";
import { RemovedDocuments } from "./removed-documents.tsx";
import type { Rights } from "./rights.ts";
import { seriesOf } from "./series.ts";
import { usePapers } from "./use-papers.ts";

type DocumentPanelProps = { initial: Papers; about: { vendorId: string; contractId?: string }; rights: Rights };

/** The papers about one thing, and where new ones are dropped. */
export const DocumentPanel = ({ initial, about, rights }: DocumentPanelProps) => {
  const t = useTranslations("documents");
  const { papers, refresh } = usePapers(initial, about);
  const { items, today, next } = papers;
  const all = seriesOf(items);
  return (
    <div className={styles.panel}>
      {all.length === 0 ? (
        <p className={styles.none}>{rights.mayKeep ? t("none") : t("noneReader")}</p>
      ) : (
        <DocumentList
          all={all}
          today={today}
          rights={rights}
          onChanged={refresh}
          shows={about.contractId ? "none" : "contract"}
        />
      )}
      {next && (
        <p>
          <Link href={`/documents?prestataire=${about.vendorId}`}>{t("more")}</Link>
        </p>
      )}
      {rights.mayKeep && <DocumentUpload about={about} onFiled={refresh} />}
      <RemovedDocuments documents={items} mayKeep={rights.mayKeep} onChanged={refresh} />
    </div>
  );
};
