"use client";

import { Button, FileButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type DragEvent, type ReactNode, useState } from "react";
import { ProblemNotice } from "#components/problem-notice.tsx";
import type { FileFault } from "#lib/spreadsheet/read-book.ts";
import styles from "./drop-file.module.css";

type DropFileProps = {
  onFile: (file: File) => void;
  isReading: boolean;
  fault: FileFault | undefined;
  /** What must be in the file, and an empty one to start from. */
  needs: ReactNode;
};

/** Where the file is dropped or chosen, and what must be in it. */
export const DropFile = ({ onFile, isReading, fault, needs }: DropFileProps) => {
  const t = useTranslations("importing");
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div>
      {fault && (
        <ProblemNotice key={fault} title={t(`faults.${fault}.title`)} next={t(`faults.${fault}.next`)} takesFocus />
      )}
      <div className={styles.choose}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a convenience; the button inside does the same */}
        <div
          className={styles.drop}
          data-over={isOver}
          onDragOver={over}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <p className={styles.call}>{t("choose.drop")}</p>
          <FileButton onChange={(file) => file && onFile(file)} accept=".xlsx,.csv,.txt,.tsv,text/csv">
            {(button) => (
              <Button {...button} loading={isReading}>
                {t("choose.button")}
              </Button>
            )}
          </FileButton>
          <p className={styles.kinds} role="status">
            {isReading ? t("choose.reading") : t("choose.kinds")}
          </p>
        </div>
        <section className={styles.needs}>{needs}</section>
      </div>
    </div>
  );
};
