"use client";

import { useTranslations } from "next-intl";
import { DropZone } from "#components/drop-zone/drop-zone.tsx";
import styles from "./pdf-choice.module.css";

const accept = { "application/pdf": [".pdf"] };

/** Where the PDF of a contract is dropped, to be read beside its fields. */
export const PdfDrop = ({ onFiles }: { onFiles: (files: readonly File[]) => unknown }) => {
  const t = useTranslations("contracts.form.pdf");
  return (
    <DropZone accept={accept} isMultiple={false} choose={t("choose")} onFiles={onFiles}>
      {(button) => (
        <>
          <p className={styles.why}>{t("why")}</p>
          {button}
        </>
      )}
    </DropZone>
  );
};
