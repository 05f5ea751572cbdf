"use client";

import { Button } from "@mantine/core";
import { documentName } from "@vigie/shared/document/document.ts";
import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { acknowledgeDocument } from "./actions.ts";
import styles from "./documents.module.css";
import { useDeed } from "./use-deed.ts";

type DocumentReceiptsProps = {
  /** In a list no one button stands out. */
  isAmongMany?: boolean;
  document: DocumentView;
  personId: string;
  onChanged: () => Promise<void>;
};

/** Who has read this very version, and the button of whoever should. */
export const DocumentReceipts = ({ document, personId, onChanged, isAmongMany = false }: DocumentReceiptsProps) => {
  const t = useTranslations("documents.receipts");
  const place = useRef<HTMLDivElement>(null);
  const { run, isDoing, failure } = useDeed(async () => {
    await onChanged();
    // The button is gone: whoever pressed it stays where they were.
    place.current?.focus();
  });
  const { receipts, isCurrent, isToRead, id } = document;
  const isRead = receipts.some((receipt) => receipt.personId === personId);
  return (
    <div ref={place} tabIndex={-1} className={styles.receipts}>
      {receipts.map(({ personId: reader, name, at }) => (
        <p key={reader} className={styles.facts}>
          {t("by", { name, day: formatShortDay(dayInZurich(at)) })}
        </p>
      ))}
      {isCurrent && !isRead && (
        <Button
          variant={!isToRead ? "subtle" : isAmongMany ? "default" : "filled"}
          size="compact-md"
          className={isToRead ? "" : styles.quiet}
          loading={isDoing}
          aria-label={t("confirmNamed", { name: documentName(document) })}
          onClick={() => run(() => acknowledgeDocument(id))}
        >
          {t("confirm")}
        </Button>
      )}
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
    </div>
  );
};
