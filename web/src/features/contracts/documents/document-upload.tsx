"use client";

import { Button, Progress } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { checkPdf, type PdfFault } from "./check-pdf.ts";
import styles from "./documents.module.css";
import { PdfDrop } from "./pdf-drop.tsx";
import { uploadDocument } from "./upload-document.ts";
import { useFailure } from "./use-failure.ts";

type Upload = { file: File; share?: number; refused?: PdfFault; failure?: string; isStored?: true };

/** Adds PDFs to a contract, each with its own progress; what failed can be sent again without choosing it anew. */
export const DocumentUpload = ({ contractId }: { contractId: string }) => {
  const t = useTranslations("contracts.documents");
  const router = useRouter();
  const sayFailure = useFailure();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const show = (upload: Upload) =>
    setUploads((before) => [...before.filter(({ file }) => file !== upload.file), upload]);

  const send = async (file: File) => {
    const refused = await checkPdf(file);
    if (refused) return show({ file, refused });
    show({ file, share: 0 });
    const result = await uploadDocument(contractId, file, (share) => show({ file, share }));
    show(result.ok ? { file, isStored: true } : { file, failure: sayFailure(result) });
    if (result.ok) router.refresh();
  };
  const sendAll = async (files: readonly File[]) => {
    // One after the other: a line of a commune is narrow, and each then shows how far it is.
    for (const file of files) await send(file);
  };

  return (
    <div className={styles.upload}>
      <PdfDrop multiple onFiles={sendAll} isDisabled={uploads.some(({ share }) => share !== undefined)} />
      <ul aria-live="polite" className={styles.uploads}>
        {uploads.map(({ file, share, refused, failure, isStored }) => {
          const { name } = file;
          const percent = Math.round((share ?? 0) * 100);
          return (
            <li key={`${name}-${file.lastModified}-${file.size}`}>
              {share !== undefined && (
                <>
                  <span>{t("sending", { name, percent: String(percent) })}</span>
                  <Progress value={percent} aria-label={t("preparing", { name })} mt={4} />
                </>
              )}
              {isStored && <span>{t("stored", { name })}</span>}
              {refused && <span className={styles.failure}>{t(`refused.${refused}`, { name })}</span>}
              {failure && (
                <>
                  <span className={styles.failure}>{t("failed", { name, reason: failure })}</span>{" "}
                  <Button variant="subtle" size="compact-md" onClick={() => send(file)}>
                    {t("again")}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
