"use client";

import "react-pdf/dist/Page/TextLayer.css";
import "react-pdf/dist/Page/AnnotationLayer.css";
import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { Document, Page, pdfjs } from "react-pdf";
import styles from "./pdf-view.module.css";
import { useWidth } from "./use-width.ts";

// From our own origin: the policy lets no other worker run.
pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url).toString();

// No script of a document runs, and what it asks to be fetched is not.
const options = { enableXfa: false, isEvalSupported: false, disableAutoFetch: true } as const;

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const whole = zooms.indexOf(1);

type PdfViewProps = {
  /** The bytes: a chosen file, or one fetched from the store. */
  file: Blob;
  /** What the document is called; read out. */
  name: string;
};

/**
 * Shows a PDF, one page at a time: pages by button or arrow keys, zoom by button or + and −, its text to be selected, searched and read out.
 * At zoom 1 a page is as wide as the room it has.
 */
export const PdfView = ({ file, name }: PdfViewProps) => {
  const t = useTranslations("pdf");
  const toolbarId = useId();
  const [room, width] = useWidth<HTMLDivElement>();
  const [pages, setPages] = useState(0);
  const [number, setNumber] = useState(1);
  const [zoom, setZoom] = useState<number>(whole);
  const [failure, setFailure] = useState<"broken" | "locked">();
  // Another file begins at its first page.
  useEffect(() => {
    setNumber(1);
    setFailure(undefined);
  }, [file]);

  const turn = (by: number) => setNumber((now) => Math.min(Math.max(now + by, 1), Math.max(pages, 1)));
  const magnify = (by: number) => setZoom((now) => Math.min(Math.max(now + by, 0), zooms.length - 1));
  const keys: Record<string, () => void> = {
    PageDown: () => turn(1),
    PageUp: () => turn(-1),
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    Home: () => setNumber(1),
    End: () => setNumber(Math.max(pages, 1)),
    "+": () => magnify(1),
    "-": () => magnify(-1),
    "0": () => setZoom(whole),
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  if (failure) return <p className={styles.failure}>{t(failure, { name })}</p>;
  return (
    <section className={styles.view} aria-label={t("label", { name })}>
      <div className={styles.toolbar} role="toolbar" aria-label={t("tools")} aria-controls={toolbarId}>
        <div className={styles.tools}>
          <Button variant="subtle" size="compact-md" disabled={number <= 1} onClick={() => turn(-1)}>
            {t("previous")}
          </Button>
          <span className={styles.place} aria-live="polite">
            {t("place", { number: String(number), pages: String(pages || 1) })}
          </span>
          <Button variant="subtle" size="compact-md" disabled={number >= pages} onClick={() => turn(1)}>
            {t("next")}
          </Button>
        </div>
        <div className={styles.tools}>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t("smaller")}
            disabled={zoom === 0}
            onClick={() => magnify(-1)}
          >
            −
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t("fit", { value: String(Math.round((zooms[zoom] ?? 1) * 100)) })}
            onClick={() => setZoom(whole)}
          >
            {t("percent", { value: String(Math.round((zooms[zoom] ?? 1) * 100)) })}
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t("larger")}
            disabled={zoom === zooms.length - 1}
            onClick={() => magnify(1)}
          >
            +
          </Button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pages scroll, and the keys that turn them work where they are */}
      <div
        id={toolbarId}
        ref={room}
        className={styles.pages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {width > 0 && (
          <Document
            file={file}
            options={options}
            loading={<p className={styles.wait}>{t("loading")}</p>}
            noData={null}
            error={null}
            onLoadSuccess={({ numPages }) => setPages(numPages)}
            onLoadError={() => setFailure("broken")}
            onSourceError={() => setFailure("broken")}
            onPassword={() => setFailure("locked")}
          >
            <Page
              pageNumber={number}
              width={width * (zooms[zoom] ?? 1)}
              className={styles.page ?? ""}
              loading={<p className={styles.wait}>{t("loading")}</p>}
              error={<p className={styles.wait}>{t("pageBroken")}</p>}
              renderAnnotationLayer={false}
            />
          </Document>
        )}
      </div>
    </section>
  );
};
