"use client";

import { useTranslations } from "next-intl";
import { DropZone } from "#components/drop-zone/drop-zone.tsx";
import { acceptedTypes } from "./accepted-endings.ts";
import styles from "./documents.module.css";

type FileDropProps = { onFiles: (files: readonly File[]) => unknown };

/** Where documents are dropped, several at once. */
export const FileDrop = ({ onFiles }: FileDropProps) => {
  const t = useTranslations("documents.upload");
  return (
    <DropZone accept={acceptedTypes} isMultiple choose={t("choose")} onFiles={onFiles}>
      {(button) => (
        <>
          <div className={styles.dropWords}>
            <span className={styles.dropHint}>{t("drop")}</span>
            {button}
          </div>
          <p className={styles.limits}>{t("limits")}</p>
        </>
      )}
    </DropZone>
  );
};
