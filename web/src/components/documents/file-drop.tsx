"use client";

import "@mantine/dropzone/styles.layer.css";
import { Button } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { acceptedTypes } from "./accepted-endings.ts";
import styles from "./documents.module.css";

type FileDropProps = { onFiles: (files: readonly File[]) => unknown };

/** Where documents are dropped, or chosen by button. Every file is handed on: what is wrong with it is said where it is listed. */
export const FileDrop = ({ onFiles }: FileDropProps) => {
  const t = useTranslations("documents.upload");
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      openRef={open}
      accept={acceptedTypes}
      onDrop={onFiles}
      onReject={(rejections) => onFiles(rejections.map(({ file }) => file))}
      multiple
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      tabIndex={-1}
      className={styles.drop ?? ""}
      inputProps={{ "aria-label": t("choose") }}
    >
      <div className={styles.dropWords}>
        <span className={styles.dropHint}>{t("drop")}</span>
        <Button variant="default" onClick={() => open.current?.()}>
          {t("choose")}
        </Button>
      </div>
      <p className={styles.limits}>{t("limits")}</p>
    </Dropzone>
  );
};
