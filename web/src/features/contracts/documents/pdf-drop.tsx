"use client";

import "@mantine/dropzone/styles.layer.css";
import { Button } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import styles from "./documents.module.css";

const pdf = { "application/pdf": [".pdf"] };

type PdfDropProps = { id?: string; isDisabled?: boolean; multiple?: boolean; onFiles: (files: File[]) => unknown };

/** Where PDFs are dropped, or chosen by button. Every file is handed on: what is wrong with it is said where it is used. */
export const PdfDrop = ({ id, isDisabled = false, multiple = false, onFiles }: PdfDropProps) => {
  const t = useTranslations("contracts.documents");
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      accept={pdf}
      onDrop={onFiles}
      onReject={(rejections) => onFiles(rejections.map(({ file }) => file))}
      multiple={multiple}
      disabled={isDisabled}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      tabIndex={-1}
      className={styles.drop ?? ""}
      inputProps={{ "aria-label": t("choose") }}
    >
      <div className={styles.dropWords}>
        <span className={styles.dropHint}>{t("drop")}</span>
        <Button id={id} variant="default" disabled={isDisabled} onClick={() => open.current?.()}>
          {t("choose")}
        </Button>
      </div>
      <p className={styles.limits}>{t("limits")}</p>
    </Dropzone>
  );
};
