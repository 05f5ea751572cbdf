"use client";

import { type ImportKind, importColumns } from "@vigie/shared/import/import-columns.ts";
import type { PortfolioRow } from "@vigie/shared/import/portfolio-import.ts";
import { readYearlyCost } from "@vigie/shared/import/yearly-cost.ts";
import { formatAmount, formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { fieldName } from "./import-choices.ts";
import styles from "./portfolio-import.module.css";

const rowsShown = 5;

/** Days and amounts as they were understood: that is what is to be checked. Anything else as it stands. */
const asRead = (kind: ImportKind, field: string, cells: PortfolioRow["cells"]): string => {
  const cell = cells[field] ?? "";
  const column = importColumns[kind][field];
  const yearly = kind === "contracts" && field === "annualCost" ? readYearlyCost(cells) : undefined;
  if (yearly) return yearly.fault === undefined && yearly.value !== undefined ? formatAmount(yearly.value) : cell;
  const reading = (column?.isDay || column?.isAmount) && cell !== "" ? column.read(cell) : undefined;
  if (!reading || reading.fault !== undefined) return cell || "–";
  if (column?.isDay && !/^\d{4}-/.test(String(reading.value))) return cell;
  return typeof reading.value === "number" ? formatAmount(reading.value) : formatShortDay(String(reading.value));
};

type PreviewPartProps = {
  kind: ImportKind;
  rows: readonly PortfolioRow[];
  /** The field that was given a column last: it is brought into sight. */
  latest: string | undefined;
};

/** The first lines as they are read, column by column, to be recognised at a glance. */
export const PreviewPart = ({ kind, rows, latest }: PreviewPartProps) => {
  const t = useTranslations("portfolioImport.preview");
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const [heading, region] = [mark.current?.closest("th"), mark.current?.closest("section[tabindex]")];
    const line = region?.querySelector("th");
    if (latest === undefined || !heading || !region || !line) return;
    // Sideways within the table only: the page stays where the choice is made.
    region.scrollLeft = heading.offsetLeft - line.offsetWidth;
  }, [latest, rows]);
  const first = rows.slice(0, rowsShown);
  const fields = Object.keys(importColumns[kind]).filter((field) => first.some(({ cells }) => cells[field]));
  const columns: DataColumn<PortfolioRow>[] = [
    { key: "row", header: t("row"), cell: ({ row }) => row },
    ...fields.map((field) => ({
      key: field,
      header: fieldName(kind, field),
      ...(field === latest && { headerLink: <span ref={mark}>{fieldName(kind, field)}</span> }),
      wrap: true,
      cell: ({ cells }: PortfolioRow) => asRead(kind, field, cells),
    })),
  ];
  if (fields.length === 0) return null;
  const caption = t("title", { count: first.length });
  return (
    <section className={styles.part}>
      <h2>{caption}</h2>
      <div className={styles.preview}>
        <DataTable caption={caption} columns={columns} rows={first} rowKey={({ row }) => String(row)} narrow="scroll" />
      </div>
    </section>
  );
};
