"use client";

import { Button } from "@mantine/core";
import { documentName } from "@vigie/shared/document/document.ts";
import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { removedDays } from "@vigie/shared/document/look-again.ts";
import { addDays, dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { removeDocument } from "./actions.ts";
import styles from "./documents.module.css";
import { useDeed } from "./use-deed.ts";

type Shared = { mayKeep: boolean; onChanged: () => Promise<void> };

const RemovedDocument = ({ document, mayKeep, onChanged }: Shared & { document: DocumentView }) => {
  const t = useTranslations("documents.removed");
  const restoring = useDeed(onChanged);
  const { id, version, removedAt } = document;
  const name = documentName(document);
  const day = dayInZurich(removedAt ?? document.createdAt);
  return (
    <li className={styles.olderRow}>
      <div className={styles.about}>
        <p>{name}</p>
        <p className={styles.facts}>
          {t("until", { day: formatShortDay(day), end: formatShortDay(addDays(day, removedDays)) })}
        </p>
        {restoring.failure && (
          <p role="alert" className={styles.failure}>
            {restoring.failure}
          </p>
        )}
      </div>
      {mayKeep && (
        <Button
          variant="subtle"
          size="compact-md"
          loading={restoring.isDoing}
          aria-label={t("restoreNamed", { name })}
          onClick={() => restoring.run(() => removeDocument({ documentId: id, version, removed: false }))}
        >
          {t("restore")}
        </Button>
      )}
    </li>
  );
};

/** What was removed within the last thirty days: it can come back. */
export const RemovedDocuments = ({
  documents,
  isOpen = false,
  ...shared
}: Shared & { documents: readonly DocumentView[]; isOpen?: boolean }) => {
  const t = useTranslations("documents.removed");
  const removed = documents.filter(({ removedAt }) => removedAt !== undefined);
  if (removed.length === 0) return null;
  return (
    <details className={styles.removed} open={isOpen}>
      <summary>{t("title", { count: removed.length })}</summary>
      <ul>
        {removed.map((document) => (
          <RemovedDocument key={document.id} document={document} {...shared} />
        ))}
      </ul>
    </details>
  );
};
