"use client";

import { Button, NativeSelect, Progress } from "@mantine/core";
import { DocumentKind } from "@vigie/shared/document/document.ts";
import { useTranslations } from "next-intl";
import styles from "./documents.module.css";
import { sayBytes } from "./say-bytes.ts";
import type { Upload } from "./use-uploads.ts";

type ChosenFileProps = {
  upload: Upload;
  onKind: (kind: DocumentKind) => void;
  onTake: () => void;
  onAgain: () => Promise<void>;
};

/** A chosen file: what it is, how far it has come, or why it did not. */
export const ChosenFile = ({ upload, onKind, onTake, onAgain }: ChosenFileProps) => {
  const t = useTranslations("documents");
  const { file, kind, state } = upload;
  const { name } = file;
  const { unit, value } = sayBytes(file.size);
  const percent = upload.state === "sending" ? Math.round(upload.share * 100) : 0;
  return (
    <li className={styles.chosenFile}>
      <div className={styles.about}>
        <p>{name}</p>
        <p className={styles.facts}>{t(unit, { value })}</p>
      </div>
      {state === "ready" && (
        <NativeSelect
          size="md"
          aria-label={t("upload.kind", { name })}
          value={kind}
          data={DocumentKind.options.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
          onChange={(event) => onKind(DocumentKind.parse(event.currentTarget.value))}
        />
      )}
      <div className={styles.chosenState} aria-live="polite">
        {state === "sending" && (
          <>
            <span className={styles.facts}>{t("upload.sending", { percent: String(percent) })}</span>
            <Progress value={percent} aria-label={t("upload.progress", { name })} />
          </>
        )}
        {state === "sent" && <span className={styles.facts}>{t("upload.sent")}</span>}
        {state === "refused" && <span className={styles.failure}>{t(`upload.refused.${upload.fault}`)}</span>}
        {state === "failed" && <span className={styles.failure}>{t("upload.failed", { reason: upload.reason })}</span>}
      </div>
      {state === "failed" && (
        <Button variant="default" size="compact-md" onClick={onAgain} aria-label={t("upload.againNamed", { name })}>
          {t("upload.again")}
        </Button>
      )}
      {(state === "ready" || state === "refused" || state === "failed") && (
        <Button variant="subtle" size="compact-md" onClick={onTake} aria-label={t("upload.take", { name })}>
          {t("upload.takeShort")}
        </Button>
      )}
    </li>
  );
};
