"use client";

import { type ImportKind, importColumns } from "@vigie/shared/import/import-columns.ts";
import type { PortfolioRow } from "@vigie/shared/import/portfolio-import.ts";
import { formatAmount, formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";

const rowsShown = 5;

/** Days and amounts as they were understood: that is what is to be checked. Anything else as it stands. */
const asRead = (kind: ImportKind, field: string, cell = ""): string => {
  const column = importColumns[kind][field];
  const reading = (column?.isDay || column?.isAmount) && cell !== "" ? column.read(cell) : undefined;
  if (!reading || reading.fault !== undefined) return cell || "–";
  if (column?.isDay && !/^\d{4}-/.test(String(reading.value))) return cell;
  return typeof reading.value === "number" ? formatAmount(reading.value) : formatShortDay(String(reading.value));
};

/** The first lines as they are read, column by column, to be recognised at a glance. */
export const PreviewPart = ({ kind, rows }: { kind: ImportKind; rows: readonly PortfolioRow[] }) => {
  const t = useTranslations("portfolioImport.preview");
  const first = rows.slice(0, rowsShown);
  const fields = Object.keys(importColumns[kind]).filter((field) => first.some(({ cells }) => cells[field]));
  const columns: DataColumn<PortfolioRow>[] = [
    { key: "row", header: t("row"), cell: ({ row }) => row },
    ...fields.map((field) => ({
      key: field,
      header: fieldName(kind, field),
      wrap: true,
      cell: ({ cells }: PortfolioRow) => asRead(kind, field, cells[field]),
    })),
  ];
  if (fields.length === 0) return null;
  const caption = t("title", { count: first.length });
  return (
    <section className={styles.part}>
      <h2>{caption}</h2>
      <DataTable caption={caption} columns={columns} rows={first} rowKey={({ row }) => String(row)} narrow="scroll" />
    </section>
  );
};
