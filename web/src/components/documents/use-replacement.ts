"use client";

import type { Document } from "@vigie/shared/document/document.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { checkFile } from "./check-file.ts";
import { uploadDocument } from "./upload-document.ts";
import { useFailure } from "./use-failure.ts";

/** Sends a file as the next version of a document; it keeps what is said of the one before, but for the days. */
export const useReplacement = (document: Document, onFiled: () => Promise<void>) => {
  const t = useTranslations("documents.upload.refused");
  const sayFailure = useFailure();
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<string>();
  const send = async (file: File) => {
    const refused = await checkFile(file);
    if (refused) return setFailure(t(refused));
    setFailure(undefined);
    setShare(0);
    const { id, vendorId, contractId, kind, title } = document;
    const about = { vendorId, kind, replacesId: id, ...(contractId && { contractId }), ...(title && { title }) };
    const result = await uploadDocument(about, file, setShare);
    setShare(undefined);
    if (!result.ok) return setFailure(sayFailure(result));
    await onFiled();
  };
  return { share, failure, send };
};
