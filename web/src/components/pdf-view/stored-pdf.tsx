"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import styles from "./pdf-view.module.css";

// A reader of PDF is large: it comes when a document is shown.
const PdfView = dynamic(() => import("./pdf-view.tsx").then((module) => module.PdfView), { ssr: false });

type StoredPdfProps = {
  name: string;
  /** Asks for a short-lived address of the bytes; undefined if there is none. */
  readAddress: () => Promise<string | undefined>;
};

const fetchFile = async (readAddress: StoredPdfProps["readAddress"]): Promise<Blob | undefined> => {
  try {
    const address = await readAddress();
    const answer = address ? await fetch(address) : undefined;
    return answer?.ok ? await answer.blob() : undefined;
  } catch {
    return undefined;
  }
};

/** Shows a document of the store: fetched once through an address that lives for a minute, then kept on this page only. */
export const StoredPdf = ({ name, readAddress }: StoredPdfProps) => {
  const t = useTranslations("pdf");
  const [file, setFile] = useState<Blob>();
  const [isFailed, setIsFailed] = useState(false);
  const load = useCallback(async () => {
    setIsFailed(false);
    const fetched = await fetchFile(readAddress);
    setFile(fetched);
    setIsFailed(!fetched);
  }, [readAddress]);
  useEffect(() => {
    void load();
  }, [load]);

  if (file) return <PdfView file={file} name={name} />;
  return (
    <div className={styles.view}>
      {isFailed ? (
        <p role="alert" className={styles.failure}>
          {t("unreachable", { name })}{" "}
          <Button variant="default" size="compact-md" onClick={load}>
            {t("again")}
          </Button>
        </p>
      ) : (
        <p role="status" className={styles.wait}>
          {t("loading")}
        </p>
      )}
    </div>
  );
};
