"use client";

import { Anchor, Button } from "@mantine/core";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { PortfolioRow, RowResult } from "@vigie/shared/import/portfolio-import.ts";
import { similarPairs } from "@vigie/shared/import/similar-pairs.ts";
import type { Answers } from "@vigie/shared/import/to-rows.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sayCount } from "#lib/say-count.ts";
import { CorrectPart } from "./correct-part.tsx";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";
import type { ReadSheet } from "./read-plan.ts";
import { saveRefused } from "./refused-file.ts";
import { SimilarPart } from "./similar-part.tsx";
import { sumUp } from "./sum-up.ts";
import { useRemarkWords } from "./use-remark-words.ts";
import { VerdictPart } from "./verdict-part.tsx";

type CheckedStepProps = {
  kind: ImportKind;
  read: ReadSheet;
  rows: readonly PortfolioRow[];
  answers: Answers;
  checked: readonly RowResult[];
  /** Whether what was checked is what stands there now. */
  isFresh: boolean;
  onAnswers: (answers: Answers) => void;
  onBack: () => void;
  onCheck: () => void;
  onImport: () => void;
};

/** What would happen, what to correct first, and the button that does it. */
export const CheckedStep = (props: CheckedStepProps) => {
  const { kind, read, rows, answers, checked, isFresh, onAnswers, onBack, onCheck, onImport } = props;
  const t = useTranslations("portfolioImport");
  const say = useRemarkWords();
  // A pair that was answered stays on screen, although the next check no longer finds it.
  const [pairs, setPairs] = useState(() => similarPairs(checked));
  const found = similarPairs(checked).filter(
    (pair) => !pairs.some(({ name, other }) => name === pair.name && other === pair.other),
  );
  if (found.length > 0) setPairs([...pairs, ...found]);
  const refused = checked.filter(({ outcome }) => outcome === "refused");
  const ready = checked.length - refused.length;
  const download = () =>
    void saveRefused(read.sheet, refused, ({ field, reason }) => `${fieldName(kind, field)}\u00a0: ${say(reason)}`, {
      fileName: t("correct.file"),
      sheet: t("correct.sheet"),
      line: t("correct.lineColumn"),
      why: t("correct.why"),
    });
  return (
    <div className={styles.stack}>
      <VerdictPart kind={kind} summary={sumUp(checked)} />
      <SimilarPart pairs={pairs} same={answers.same} onSame={(same) => onAnswers({ ...answers, same })} />
      <CorrectPart
        kind={kind}
        refused={refused}
        rows={rows}
        mapping={read.mapping}
        typed={answers.typed}
        onTyped={(typed) => onAnswers({ ...answers, typed })}
        onDownload={download}
      />
      <div className={styles.bar}>
        {isFresh ? (
          <Button disabled={ready === 0} onClick={onImport}>
            {t(`import.${kind}`, { count: ready, said: sayCount(ready) })}
          </Button>
        ) : (
          <Button onClick={onCheck}>{t("again")}</Button>
        )}
        <Anchor component="button" type="button" onClick={onBack}>
          {t("back")}
        </Anchor>
        {!isFresh && <span className={styles.soft}>{t("changed")}</span>}
      </div>
    </div>
  );
};
