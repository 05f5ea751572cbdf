"use client";

import { Button } from "@mantine/core";
import type { Document } from "@vigie/shared/document/document.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import styles from "./documents.module.css";
import { openDocument } from "./open-document.ts";
import { useFailure } from "./use-failure.ts";

/** A document on its line, with the button that fetches it. */
export const DocumentRow = ({ document: { id, contractId, fileName, bytes, createdAt } }: { document: Document }) => {
  const t = useTranslations("contracts.documents");
  const sayFailure = useFailure();
  const [failure, setFailure] = useState<string>();
  const [isOpening, startOpening] = useTransition();
  const open = () =>
    startOpening(async () => {
      const result = await openDocument(contractId, id);
      setFailure(result.ok ? undefined : sayFailure(result));
      // The address answers with an attachment: the page stays.
      if (result.ok) window.location.assign(result.value);
    });
  const size =
    bytes >= 100_000
      ? t("megabytes", { value: (bytes / 1_000_000).toFixed(1).replace(".", ",") })
      : t("kilobytes", { value: String(Math.max(1, Math.round(bytes / 1000))) });
  const day = dayInZurich(createdAt);
  return (
    <li className={styles.document}>
      <div className={styles.about}>
        <span className={styles.name}>{fileName}</span>
        <span className={styles.facts}>
          {t("size", { size })}, {t("added")} <time dateTime={day}>{formatShortDay(day)}</time>
        </span>
        {failure && (
          <span role="alert" className={styles.failure}>
            {failure}
          </span>
        )}
      </div>
      <Button
        variant="subtle"
        className={styles.open}
        loading={isOpening}
        onClick={open}
        aria-label={t("openNamed", { name: fileName })}
      >
        {t("open")}
      </Button>
    </li>
  );
};
