"use client";

import { Anchor, TextInput } from "@mantine/core";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import type { PortfolioRow } from "@vigie/shared/import/portfolio-import.ts";
import type { Mapping } from "@vigie/shared/import/recognise-columns.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { columnLetter } from "#lib/spreadsheet/column-letter.ts";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";
import { useRemarkWords } from "./use-remark-words.ts";

/** Cells typed anew, by row and field. */
export type Typed = Readonly<Record<number, Readonly<Record<string, string>>>>;
/** A cell that cannot be taken as it is. */
export type Fault = { readonly row: number; readonly name: string; readonly field: string; readonly reason: string };

type FaultTableProps = {
  kind: ImportKind;
  caption: string;
  faults: readonly Fault[];
  rows: readonly PortfolioRow[];
  mapping: Mapping;
  typed: Typed;
  onTyped: (typed: Typed) => void;
  onSkip: (row: number) => void;
};

const faultsShown = 50;

/** Cells under their names in the spreadsheet, each with the reason, a field to type it again, and the choice to leave its line out. */
export const FaultTable = (props: FaultTableProps) => {
  const { kind, caption, faults, rows, mapping, typed, onTyped, onSkip } = props;
  const t = useTranslations("portfolioImport.correct");
  const say = useRemarkWords();
  const [limit, setLimit] = useState(faultsShown);
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
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
    { key: "field", header: t("field"), wrap: true, cell: ({ field }) => fieldName(kind, field) },
    { key: "reason", header: t("why"), wrap: true, cell: ({ reason }) => say(reason) },
    { key: "value", header: t("value"), cell: input },
    {
      key: "skip",
      header: t("skipHeader"),
      wrap: true,
      cell: ({ row }) => (
        <Anchor
          component="button"
          type="button"
          className={styles.skip ?? ""}
          aria-label={t("skipFor", { row: String(row) })}
          onClick={() => onSkip(row)}
        >
          {t("skip")}
        </Anchor>
      ),
    },
  ];
  const hidden = faults.length - limit;
  return (
    <>
      <DataTable
        caption={caption}
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
    </>
  );
};
