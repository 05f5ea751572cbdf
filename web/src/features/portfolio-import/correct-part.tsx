"use client";

import { Anchor, Button } from "@mantine/core";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import { isLeftCell } from "@vigie/shared/import/left-cell.ts";
import type { PortfolioRow, RowResult } from "@vigie/shared/import/portfolio-import.ts";
import type { Mapping } from "@vigie/shared/import/recognise-columns.ts";
import { useTranslations } from "next-intl";
import { sayCount } from "#lib/say-count.ts";
import { type Fault, FaultTable, type Typed } from "./fault-table.tsx";
import styles from "./portfolio-import.module.css";

type CorrectPartProps = {
  kind: ImportKind;
  refused: readonly RowResult[];
  /** Rows that are taken without one of their cells. */
  partly: readonly RowResult[];
  rows: readonly PortfolioRow[];
  mapping: Mapping;
  typed: Typed;
  skipped: readonly number[];
  onSkipped: (rows: readonly number[]) => void;
  onTyped: (typed: Typed) => void;
  onDownload: () => void;
};

/** The lines that cannot be taken, and those that are taken without a cell: two questions under two titles, each over its own lines. */
export const CorrectPart = (props: CorrectPartProps) => {
  const { kind, refused, partly, rows, mapping, typed, skipped, onSkipped, onTyped, onDownload } = props;
  const t = useTranslations("portfolioImport.correct");
  const table = { kind, rows, mapping, typed, onTyped, onSkip: (row: number) => onSkipped([...skipped, row]) };
  const faultsOf = (results: readonly RowResult[]): Fault[] =>
    results.flatMap(({ row, name = "–", faults, notes }) =>
      [...faults, ...notes.filter(({ reason }) => isLeftCell(reason))].map((fault) => ({ row, name, ...fault })),
    );
  const said = ({ length }: readonly RowResult[]) => ({ count: length, said: sayCount(length) });
  return (
    <>
      {refused.length > 0 && (
        <section className={styles.part}>
          <h2>{t("title", said(refused))}</h2>
          <p className={styles.soft}>{t("lead")}</p>
          <FaultTable {...table} caption={t("title", said(refused))} faults={faultsOf(refused)} />
          <Button variant="default" className={styles.link ?? ""} onClick={onDownload}>
            {t("download")}
          </Button>
        </section>
      )}
      {partly.length > 0 && (
        <section className={styles.part}>
          <h2>{t("partly", said(partly))}</h2>
          <p className={styles.soft}>{t("partlyLead")}</p>
          <FaultTable {...table} caption={t("partly", said(partly))} faults={faultsOf(partly)} />
        </section>
      )}
      {skipped.length > 0 && (
        <p className={styles.soft}>
          {t("skipped", { count: skipped.length, lines: skipped.join(", ") })}{" "}
          <Anchor component="button" type="button" onClick={() => onSkipped([])}>
            {t("restore", { count: skipped.length })}
          </Anchor>
        </p>
      )}
    </>
  );
};
