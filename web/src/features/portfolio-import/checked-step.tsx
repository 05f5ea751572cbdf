"use client";

import { Anchor, Button } from "@mantine/core";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import { isLeftCell } from "@vigie/shared/import/left-cell.ts";
import type { PortfolioRow, RowResult } from "@vigie/shared/import/portfolio-import.ts";
import type { CountLines } from "@vigie/shared/import/similar-groups.ts";
import type { SimilarPair } from "@vigie/shared/import/similar-pairs.ts";
import type { Answers } from "@vigie/shared/import/to-rows.ts";
import type { TwinRow } from "@vigie/shared/import/twin-rows.ts";
import { reckonedCosts } from "@vigie/shared/import/yearly-cost.ts";
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/button-link.tsx";
import { sayCount } from "#lib/say-count.ts";
import { CorrectPart } from "./correct-part.tsx";
import { DeadlineWarning } from "./deadline-warning.tsx";
import { fieldName } from "./import-choices.ts";
import { listOfKind } from "./list-of-kind.ts";
import styles from "./portfolio-import.module.css";
import type { ReadSheet } from "./read-plan.ts";
import { saveRefused } from "./refused-file.ts";
import { SimilarPart } from "./similar-part.tsx";
import { sumUp } from "./sum-up.ts";
import { TwinPart } from "./twin-part.tsx";
import { useRemarkWords } from "./use-remark-words.ts";
import { VerdictPart } from "./verdict-part.tsx";

type CheckedStepProps = {
  kind: ImportKind;
  read: ReadSheet;
  rows: readonly PortfolioRow[];
  answers: Answers;
  checked: readonly RowResult[];
  /** Names that may mean one enterprise, those answered before as well. */
  pairs: readonly SimilarPair[];
  /** Lines that repeat an earlier one. */
  twins: readonly TwinRow[];
  countLines: CountLines;
  /** Whether what was checked is what stands there now. */
  isFresh: boolean;
  onAnswers: (answers: Answers) => void;
  onBack: () => void;
  onCheck: () => void;
  onImport: () => void;
};

/** What would happen, what to correct first, and the button that does it. */
export const CheckedStep = (props: CheckedStepProps) => {
  const { kind, read, rows, answers, pairs, twins, countLines, isFresh, onAnswers, onBack, onCheck, onImport } = props;
  const t = useTranslations("portfolioImport");
  const say = useRemarkWords();
  const skipped = new Set(answers.skipped);
  const checked = props.checked.filter(({ row }) => !skipped.has(row));
  const refused = checked.filter(({ outcome }) => outcome === "refused");
  // A cell that was left out can be typed again here, although its row is taken without it.
  const partly = checked.filter(({ notes }) => notes.some(({ reason }) => isLeftCell(reason)));
  const summary = sumUp(checked);
  const { created, changed, unchanged } = summary.outcomes;
  const ready = created + changed;
  const shown = new Set(checked.filter(({ outcome }) => outcome !== "refused").map(({ row }) => row));
  const costs = kind === "contracts" ? reckonedCosts(rows.filter(({ row }) => shown.has(row))) : [];
  const isRepeated = isFresh && unchanged > 0 && unchanged === checked.length;
  const download = () =>
    void saveRefused(read.sheet, refused, ({ field, reason }) => `${fieldName(kind, field)}\u00a0: ${say(reason)}`, {
      fileName: t("correct.file"),
      sheet: t("correct.sheet"),
      line: t("correct.lineColumn"),
      why: t("correct.why"),
    });
  return (
    <div className={styles.stack}>
      {isRepeated && <h2>{t("allThere")}</h2>}
      <VerdictPart kind={kind} summary={summary} costs={costs} />
      <SimilarPart
        pairs={pairs}
        same={answers.same}
        countLines={countLines}
        onSame={(same) => onAnswers({ ...answers, same })}
      />
      <TwinPart
        twins={twins}
        skipped={answers.skipped}
        onSkipped={(rows) => onAnswers({ ...answers, skipped: rows })}
      />
      <CorrectPart
        kind={kind}
        refused={refused}
        partly={partly}
        rows={rows}
        mapping={read.mapping}
        typed={answers.typed}
        skipped={answers.skipped}
        onSkipped={(rows) => onAnswers({ ...answers, skipped: rows })}
        onTyped={(typed) => onAnswers({ ...answers, typed })}
        onDownload={download}
      />
      <DeadlineWarning kind={kind} mapping={read.mapping} />
      <div className={styles.bar}>
        {isFresh && ready === 0 && unchanged > 0 ? (
          <ButtonLink href={listOfKind[kind]}>{t(`result.list.${kind}`)}</ButtonLink>
        ) : isFresh ? (
          <Button disabled={ready === 0} onClick={onImport}>
            {t(`import.${kind}`, { count: ready, said: sayCount(ready), unchanged })}
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
