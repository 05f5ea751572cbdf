"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import styles from "./pdf-beside.module.css";

// A reader of PDF is large, and only this form with a document needs it.
const PdfView = dynamic(() => import("#components/pdf-view/pdf-view.tsx").then(({ PdfView }) => PdfView), {
  ssr: false,
});

/** The chosen PDF beside the fields; where there is no room beside them, over them at the press of a button. */
export const PdfBeside = ({ pdf }: { pdf: File }) => {
  const t = useTranslations("contracts.form.pdf");
  const [isOver, setIsOver] = useState(false);
  return (
    <>
      <div className={styles.view} data-over={isOver}>
        <PdfView file={pdf} name={pdf.name} />
      </div>
      <div className={styles.toggle}>
        <Button variant={isOver ? "filled" : "default"} aria-pressed={isOver} onClick={() => setIsOver(!isOver)}>
          {isOver ? t("backToFields") : t("show")}
        </Button>
      </div>
    </>
  );
};
