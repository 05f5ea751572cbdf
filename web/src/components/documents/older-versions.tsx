"use client";

import { Button } from "@mantine/core";
import { documentName } from "@vigie/shared/document/document.ts";
import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { openDocument } from "./actions.ts";
import { DocumentFacts } from "./document-facts.tsx";
import styles from "./documents.module.css";
import { useDeed } from "./use-deed.ts";

const OlderVersion = ({ version }: { version: DocumentView }) => {
  const t = useTranslations("documents");
  const name = documentName(version);
  const download = useDeed((address: string) => window.location.assign(address));
  const isReadable = version.status === "clean";
  return (
    <li className={styles.olderRow}>
      <div className={styles.about}>
        <p>{isReadable ? <Link href={`/documents/${version.id}`}>{name}</Link> : name}</p>
        <DocumentFacts document={version} isOld />
        {!isReadable && <p className={styles.facts}>{t(`states.${version.status}`)}</p>}
        {download.failure && (
          <p role="alert" className={styles.failure}>
            {download.failure}
          </p>
        )}
      </div>
      {isReadable && (
        <Button
          variant="subtle"
          size="compact-md"
          loading={download.isDoing}
          aria-label={t("downloadNamed", { name: `${name}, ${t("version", { number: String(version.number) })}` })}
          onClick={() => download.run(() => openDocument(version.id))}
        >
          {t("download")}
        </Button>
      )}
    </li>
  );
};

/** The versions before the one that counts: kept, and out of the way. */
export const OlderVersions = ({ versions }: { versions: readonly DocumentView[] }) => {
  const t = useTranslations("documents");
  if (versions.length === 0) return null;
  return (
    <details className={styles.older}>
      <summary>{t("older", { count: versions.length })}</summary>
      <ul>
        {versions.map((version) => (
          <OlderVersion key={version.id} version={version} />
        ))}
      </ul>
    </details>
  );
};
