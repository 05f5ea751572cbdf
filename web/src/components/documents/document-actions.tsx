"use client";

import { Button } from "@mantine/core";
import { type Document, documentName } from "@vigie/shared/document/document.ts";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { acceptedEndings } from "./accepted-endings.ts";
import { openDocument, removeDocument } from "./actions.ts";
import styles from "./documents.module.css";
import { useDeed } from "./use-deed.ts";
import { useReplacement } from "./use-replacement.ts";

type DocumentActionsProps = { document: Document; mayKeep: boolean; onChanged: () => Promise<void> };

/** What can be done with a document, verb by verb. */
export const DocumentActions = ({ document, mayKeep, onChanged }: DocumentActionsProps) => {
  const t = useTranslations("documents");
  const chooser = useRef<HTMLInputElement>(null);
  // The address answers with an attachment: the page stays.
  const download = useDeed((address: string) => window.location.assign(address));
  const removal = useDeed(onChanged);
  const replacement = useReplacement(document, onChanged);
  const name = documentName(document);
  const { id, version, status } = document;
  const failure = download.failure ?? removal.failure ?? replacement.failure;
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {status === "clean" && (
          <Button
            variant="subtle"
            size="compact-md"
            loading={download.isDoing}
            aria-label={t("downloadNamed", { name })}
            onClick={() => download.run(() => openDocument(id))}
          >
            {t("download")}
          </Button>
        )}
        {mayKeep && (
          <>
            <input
              ref={chooser}
              type="file"
              accept={acceptedEndings}
              className="visually-hidden"
              tabIndex={-1}
              aria-hidden="true"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                event.currentTarget.value = "";
                if (file) void replacement.send(file);
              }}
            />
            <Button
              variant="subtle"
              size="compact-md"
              loading={replacement.share !== undefined}
              aria-label={t("replaceNamed", { name })}
              onClick={() => chooser.current?.click()}
            >
              {t("replaceShort")}
            </Button>
            <Button
              variant="subtle"
              size="compact-md"
              loading={removal.isDoing}
              aria-label={t("removeNamed", { name })}
              onClick={() => removal.run(() => removeDocument({ documentId: id, version, removed: true }))}
            >
              {t("remove")}
            </Button>
          </>
        )}
      </div>
      {replacement.share !== undefined && (
        <p className={styles.facts} role="status">
          {t("upload.sending", { percent: String(Math.round(replacement.share * 100)) })}
        </p>
      )}
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
    </div>
  );
};
