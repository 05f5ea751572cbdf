"use client";

import { Anchor, Button, FileButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { ProblemNotice } from "#components/problem-notice.tsx";
import styles from "./choose-file.module.css";
import { importFields } from "./import-fields.ts";
import type { FileFault } from "./read-file.ts";
import { saveFile } from "./save-file.ts";
import { writeCsv } from "./write-csv.ts";

type ChooseFileProps = { onFile: (file: File) => void; isReading: boolean; fault: FileFault | undefined };

/** Where the file is dropped or chosen, what must be in it, and an empty one to start from. */
export const ChooseFile = ({ onFile, isReading, fault }: ChooseFileProps) => {
  const t = useTranslations("association.import");
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
  const template = () => saveFile(t("templateFile"), writeCsv([importFields.map((field) => t(`fields.${field}`))]));
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
        <section className={styles.needs}>
          <h2>{t("choose.needs")}</h2>
          <ul>
            <li>{t.rich("choose.number", { b: (chunks) => <strong>{chunks}</strong> })}</li>
            <li>{t.rich("choose.address", { b: (chunks) => <strong>{chunks}</strong> })}</li>
          </ul>
          <Anchor component="button" type="button" onClick={template}>
            {t("choose.template")}
          </Anchor>
        </section>
      </div>
    </div>
  );
};
