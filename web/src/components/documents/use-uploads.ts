"use client";

import type { DocumentKind } from "@vigie/shared/document/document.ts";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { announce } from "#lib/announce.ts";
import { checkFile, type FileFault } from "./check-file.ts";
import { guessKind } from "./guess-kind.ts";
import { uploadDocument } from "./upload-document.ts";
import { useFailure } from "./use-failure.ts";

/** A chosen file on its way into the register. */
export type Upload = { id: number; file: File; kind: DocumentKind } & (
  | { state: "ready" }
  | { state: "refused"; fault: FileFault }
  | { state: "sending"; share: number }
  | { state: "sent" }
  | { state: "failed"; reason: string }
);

/** Files chosen to be filed about one thing: nothing is sent before the person has seen what kind each is. */
export const useUploads = (about: { vendorId: string; contractId?: string }, onFiled: () => Promise<void>) => {
  const t = useTranslations("documents.upload");
  const sayFailure = useFailure();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const count = useRef(0);
  const put = (upload: Upload) => setUploads((before) => before.map((each) => (each.id === upload.id ? upload : each)));

  const sendOne = async ({ id, file, kind }: Upload) => {
    const base = { id, file, kind };
    put({ ...base, state: "sending", share: 0 });
    const result = await uploadDocument({ ...about, kind }, file, (share) => put({ ...base, state: "sending", share }));
    put(result.ok ? { ...base, state: "sent" } : { ...base, state: "failed", reason: sayFailure(result) });
    if (!result.ok) return;
    announce(t("filed", { name: file.name }));
    await onFiled();
    // The document stands in the list above from now on.
    setUploads((before) => before.filter((each) => each.id !== id));
  };

  return {
    uploads,
    add: async (files: readonly File[]) => {
      const checked = await Promise.all(
        files.map(async (file): Promise<Upload> => {
          count.current += 1;
          const base = { id: count.current, file, kind: guessKind(file.name) };
          const fault = await checkFile(file);
          return fault ? { ...base, state: "refused", fault } : { ...base, state: "ready" };
        }),
      );
      setUploads((before) => [...before, ...checked]);
    },
    setKind: (id: number, kind: DocumentKind) =>
      setUploads((before) => before.map((each) => (each.id === id ? { ...each, kind } : each))),
    take: (id: number) => setUploads((before) => before.filter((each) => each.id !== id)),
    send: async (id: number) => {
      const upload = uploads.find((each) => each.id === id);
      if (upload) await sendOne(upload);
    },
    sendAll: async () => {
      // One after the other: a commune's line is narrow, and each then shows how far it is.
      for (const upload of uploads.filter(({ state }) => state === "ready")) await sendOne(upload);
    },
  };
};
