"use client";

import "@mantine/dropzone/styles.layer.css";
import { Button } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import styles from "./pdf-choice.module.css";

const accept = { "application/pdf": [".pdf"] };

/** Where a PDF is dropped, or chosen by button. Every file is handed on: what is wrong with it is said where it is used. */
export const PdfDrop = ({ onFiles }: { onFiles: (files: File[]) => unknown }) => {
  const t = useTranslations("contracts.form.pdf");
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      accept={accept}
      onDrop={onFiles}
      onReject={(rejections) => onFiles(rejections.map(({ file }) => file))}
      multiple={false}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      tabIndex={-1}
      className={styles.drop ?? ""}
      inputProps={{ "aria-label": t("choose") }}
    >
      <p className={styles.why}>{t("why")}</p>
      <Button variant="default" onClick={() => open.current?.()}>
        {t("choose")}
      </Button>
    </Dropzone>
  );
};
