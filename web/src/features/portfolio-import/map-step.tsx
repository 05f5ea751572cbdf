"use client";

import { Anchor, Button } from "@mantine/core";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { PortfolioRow } from "@vigie/shared/import/portfolio-import.ts";
import type { Questions } from "@vigie/shared/import/questions.ts";
import type { Answers } from "@vigie/shared/import/to-rows.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sayCount } from "#lib/say-count.ts";
import { ColumnsPart } from "./columns-part.tsx";
import { DeadlineWarning } from "./deadline-warning.tsx";
import { mappedField } from "./moved-column.ts";
import styles from "./portfolio-import.module.css";
import { PreviewPart } from "./preview-part.tsx";
import { QuestionsPart } from "./questions-part.tsx";
import { missingColumns, type ReadSheet, readPlan } from "./read-plan.ts";
import type { OpenFile } from "./use-open-file.ts";

type MapStepProps = {
  kind: ImportKind;
  file: OpenFile;
  read: ReadSheet;
  rows: readonly PortfolioRow[];
  questions: Questions;
  answers: Answers;
  onRead: (read: ReadSheet) => void;
  onAnswers: (answers: Answers) => void;
  onOther: () => void;
  onCheck: () => void;
};

/** What each column holds, what the file leaves open, and how its first lines are read. */
export const MapStep = (props: MapStepProps) => {
  const { kind, file, read, rows, questions, answers, onRead, onAnswers, onOther, onCheck } = props;
  const t = useTranslations("portfolioImport");
  const [latest, setLatest] = useState<string>();
  const openSheet = (at: number) => {
    const other = readPlan(kind, file.book, at);
    onRead(other ?? { at, sheet: { headings: [], rows: [], skipped: [] }, mapping: {}, unsure: [] });
  };
  const isReady = missingColumns(kind, read.mapping).length === 0 && rows.length > 0;
  return (
    <div className={styles.stack}>
      <p>
        {t.rich("file.read", {
          file: file.name,
          count: rows.length,
          said: sayCount(rows.length),
          b: (chunks) => <strong>{chunks}</strong>,
        })}{" "}
        <Anchor component="button" type="button" onClick={onOther}>
          {t("file.other")}
        </Anchor>
      </p>
      <ColumnsPart
        kind={kind}
        file={file}
        read={read}
        onSheet={openSheet}
        onMapping={(mapping) => {
          setLatest(mappedField(read.mapping, mapping));
          onRead({ ...read, mapping });
        }}
      />
      <QuestionsPart kind={kind} questions={questions} answers={answers} onAnswers={onAnswers} />
      <PreviewPart kind={kind} rows={rows} latest={latest} />
      <DeadlineWarning kind={kind} mapping={read.mapping} />
      <div className={styles.bar}>
        <Button disabled={!isReady} onClick={onCheck}>
          {t("check", { count: rows.length, said: sayCount(rows.length) })}
        </Button>
        <span className={styles.soft}>{t("nothingYet")}</span>
      </div>
    </div>
  );
};
