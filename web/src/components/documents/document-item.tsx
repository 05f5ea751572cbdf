"use client";

import { documentName } from "@vigie/shared/document/document.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DocumentActions } from "./document-actions.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import { DocumentPlace } from "./document-place.tsx";
import { DocumentReceipts } from "./document-receipts.tsx";
import { DocumentState } from "./document-state.tsx";
import { DocumentValidity } from "./document-validity.tsx";
import styles from "./documents.module.css";
import type { ListedIn } from "./listed-in.ts";
import { OlderVersions } from "./older-versions.tsx";
import type { Series } from "./series.ts";

type DocumentItemProps = ListedIn & { series: Series };

/** One document: the version that counts, what is on its way above it, what came before folded below. */
export const DocumentItem = ({ series, today, rights, onChanged, shows }: DocumentItemProps) => {
  const t = useTranslations("documents");
  const { head, coming, older } = series;
  const name = documentName(head);
  const isReadable = head.status === "clean";
  return (
    <li className={styles.document}>
      <div className={styles.row}>
        <div className={styles.about}>
          <p className={styles.name}>
            {isReadable ? <Link href={`/documents/${head.id}`}>{name}</Link> : name}
            {head.isToRead && <span className={styles.toRead}>{t("receipts.toRead")}</span>}
          </p>
          <DocumentPlace document={head} shows={shows} />
          <DocumentFacts document={head} />
          <DocumentValidity document={head} today={today} />
          <DocumentState document={head} rights={rights} onChanged={onChanged} />
          {(head.isToRead || head.receipts.length > 0) && (
            <DocumentReceipts isAmongMany document={head} personId={rights.personId} onChanged={onChanged} />
          )}
        </div>
        <DocumentActions document={head} mayKeep={rights.mayKeep} onChanged={onChanged} />
      </div>
      {coming.map((version) => (
        <div key={version.id} className={styles.coming}>
          <p>
            <strong>{t("coming")}</strong> {documentName(version)}
          </p>
          <DocumentFacts document={version} />
          <DocumentState document={version} rights={rights} onChanged={onChanged} />
        </div>
      ))}
      <OlderVersions versions={older} />
    </li>
  );
};
