"use client";

import { Anchor, Button, TextInput } from "@mantine/core";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { PortfolioRow, RowResult } from "@vigie/shared/import/portfolio-import.ts";
import type { Mapping } from "@vigie/shared/import/recognise-columns.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { sayCount } from "#lib/say-count.ts";
import { columnLetter } from "#lib/spreadsheet/column-letter.ts";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";
import { useRemarkWords } from "./use-remark-words.ts";

type Typed = Readonly<Record<number, Readonly<Record<string, string>>>>;
type Fault = { readonly row: number; readonly name: string; readonly field: string; readonly reason: string };

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

const faultsShown = 50;

/** The cells that cannot be taken as they are, each under its name in the spreadsheet, with the reason and a field to type it again. */
export const CorrectPart = (props: CorrectPartProps) => {
  const { kind, refused, partly, rows, mapping, typed, skipped, onSkipped, onTyped, onDownload } = props;
  const t = useTranslations("portfolioImport.correct");
  const say = useRemarkWords();
  const [limit, setLimit] = useState(faultsShown);
  const restore = skipped.length > 0 && (
    <p className={styles.soft}>
      {t("skipped", { count: skipped.length, lines: skipped.join(", ") })}{" "}
      <Anchor component="button" type="button" onClick={() => onSkipped([])}>
        {t("restore")}
      </Anchor>
    </p>
  );
  if (refused.length + partly.length === 0) return restore || null;
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  const faults = [...refused, ...partly].flatMap(({ row, name = "–", faults: each, notes }): Fault[] =>
    [...each, ...notes.filter(({ reason }) => reason === "cell.left")].map((fault) => ({ row, name, ...fault })),
  );
  const address = ({ row, field }: Fault) => {
    const column = mapping[field];
    return column === undefined ? t("line", { row: String(row) }) : `${columnLetter(column)}${row}`;
  };
  const input = (fault: Fault) => {
    const { row, field } = fault;
    if (field === "row") return "–";
    return (
      <TextInput
        size="sm"
        className={styles.value ?? ""}
        autoComplete="off"
        aria-label={t("valueFor", { field: fieldName(kind, field), cell: address(fault) })}
        value={typed[row]?.[field] ?? cellsOf.get(row)?.[field] ?? ""}
        onChange={(event) => onTyped({ ...typed, [row]: { ...typed[row], [field]: event.currentTarget.value } })}
      />
    );
  };
  const columns: DataColumn<Fault>[] = [
    { key: "name", header: t("entry"), wrap: true, cell: ({ name }) => name },
    { key: "cell", header: t("cell"), cell: address },
    { key: "field", header: t("field"), cell: ({ field }) => fieldName(kind, field) },
    { key: "reason", header: t("why"), wrap: true, cell: ({ reason }) => say(reason) },
    { key: "value", header: t("value"), cell: input },
    {
      key: "skip",
      header: t("skipHeader"),
      cell: ({ row }) => (
        <Anchor
          component="button"
          type="button"
          aria-label={t("skipFor", { row: String(row) })}
          onClick={() => onSkipped([...skipped, row])}
        >
          {t("skip")}
        </Anchor>
      ),
    },
  ];
  const title =
    refused.length > 0
      ? t("title", { count: refused.length, said: sayCount(refused.length) })
      : t("partly", { count: partly.length, said: sayCount(partly.length) });
  const hidden = faults.length - limit;
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <p className={styles.soft}>{t(refused.length > 0 ? "lead" : "partlyLead")}</p>
      <DataTable
        caption={title}
        columns={columns}
        rows={faults.slice(0, limit)}
        rowKey={({ row, field, reason }) => `${row}#${field}#${reason}`}
      />
      {hidden > 0 && (
        <Anchor
          component="button"
          type="button"
          className={styles.link ?? ""}
          onClick={() => setLimit(limit + faultsShown)}
        >
          {t("more", { count: Math.min(hidden, faultsShown) })}
        </Anchor>
      )}
      {restore}
      {refused.length > 0 && (
        <Button variant="default" className={styles.link ?? ""} onClick={onDownload}>
          {t("download")}
        </Button>
      )}
    </section>
  );
};
