"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { ChosenFile } from "./chosen-file.tsx";
import styles from "./documents.module.css";
import { FileDrop } from "./file-drop.tsx";
import { useUploads } from "./use-uploads.ts";

type DocumentUploadProps = { about: { vendorId: string; contractId?: string }; onFiled: () => Promise<void> };

/** Adds documents: several at once, each with its kind, its own progress and, if need be, its own next try. */
export const DocumentUpload = ({ about, onFiled }: DocumentUploadProps) => {
  const t = useTranslations("documents.upload");
  const { uploads, add, setKind, take, send, sendAll } = useUploads(about, onFiled);
  const ready = uploads.filter(({ state }) => state === "ready").length;
  const isSending = uploads.some(({ state }) => state === "sending");
  return (
    <div className={styles.upload}>
      <FileDrop onFiles={add} />
      {uploads.length > 0 && (
        <ul aria-label={t("chosen")} className={styles.chosen}>
          {uploads.map((upload) => (
            <ChosenFile
              key={upload.id}
              upload={upload}
              onKind={(kind) => setKind(upload.id, kind)}
              onTake={() => take(upload.id)}
              onAgain={() => send(upload.id)}
            />
          ))}
        </ul>
      )}
      {ready > 0 && (
        <Button loading={isSending} onClick={sendAll}>
          {t("send", { count: ready })}
        </Button>
      )}
    </div>
  );
};
