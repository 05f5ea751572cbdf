"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { openDocument } from "#components/documents/actions.ts";
import { StoredPdf } from "#components/pdf-view/stored-pdf.tsx";

/** The document itself: a PDF page by page, a picture as it is told it cannot be shown here. */
export const DocumentView = ({ documentId, name, isPdf }: { documentId: string; name: string; isPdf: boolean }) => {
  const t = useTranslations("documents.page");
  const readAddress = useCallback(async () => {
    const result = await openDocument(documentId);
    return result.ok ? result.value : undefined;
  }, [documentId]);
  return isPdf ? <StoredPdf name={name} readAddress={readAddress} /> : <p>{t("noView")}</p>;
};
