"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { checkPdf } from "./check-pdf.ts";
import styles from "./pdf-choice.module.css";
import { PdfDrop } from "./pdf-drop.tsx";

type PdfChoiceProps = { pdf: File | undefined; onPdf: (pdf: File | undefined) => void };

/** Before the first field: the contract as a PDF, which then stands beside what is typed, and is filed with the contract. */
export const PdfChoice = ({ pdf, onPdf }: PdfChoiceProps) => {
  const t = useTranslations("contracts.form.pdf");
  const [fault, setFault] = useState<string>();
  const choose = async ([file]: readonly File[]) => {
    if (!file) return;
    const found = await checkPdf(file);
    setFault(found && t(`refused.${found}`, { name: file.name }));
    if (!found) onPdf(file);
  };
  return (
    <section aria-label={t("label")} className={styles.choice}>
      {pdf ? (
        <p className={styles.chosen}>
          <span>{t("chosen", { name: pdf.name })}</span>
          <Button variant="subtle" size="compact-md" onClick={() => onPdf(undefined)}>
            {t("remove")}
          </Button>
        </p>
      ) : (
        <PdfDrop onFiles={choose} />
      )}
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </section>
  );
};
