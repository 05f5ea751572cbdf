"use client";

import { Anchor, NativeSelect } from "@mantine/core";
import { type ImportKind, importColumns } from "@vigie/shared/import/import-columns.ts";
import type { Mapping } from "@vigie/shared/import/recognise-columns.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ColumnMapping } from "#components/import/column-mapping.tsx";
import { columnLetter } from "#lib/spreadsheet/column-letter.ts";
import { fieldName } from "./import-choices.ts";
import { type MovedColumn, movedColumn } from "./moved-column.ts";
import styles from "./portfolio-import.module.css";
import { missingColumns, type ReadSheet } from "./read-plan.ts";
import type { OpenFile } from "./use-open-file.ts";

type ColumnsPartProps = {
  kind: ImportKind;
  file: OpenFile;
  read: ReadSheet;
  onSheet: (at: number) => void;
  onMapping: (mapping: Mapping) => void;
};

/** Which column holds what: those that were recognised first, the others one click away, and what of the file is left aside. */
export const ColumnsPart = ({ kind, file, read, onSheet, onMapping }: ColumnsPartProps) => {
  const t = useTranslations("portfolioImport.columns");
  const { sheet, mapping, unsure } = read;
  const missing = missingColumns(kind, mapping).flat();
  const [atFirst] = useState(() => new Set([...Object.keys(mapping), ...missing]));
  const [isAll, setIsAll] = useState(false);
  const [moved, setMoved] = useState<MovedColumn>();
  const change = (next: Mapping) => {
    setMoved(movedColumn(mapping, next));
    onMapping(next);
  };
  const fields = Object.keys(importColumns[kind]);
  const shown = fields.filter((field) => isAll || atFirst.has(field) || field in mapping);
  const used = new Set(Object.values(mapping));
  const width = Math.max(sheet.headings.length, ...sheet.rows.slice(0, 200).map(({ cells }) => cells.length));
  const isFilled = (at: number) => Boolean(sheet.headings[at]) || sheet.rows.some(({ cells }) => cells[at]);
  const unused = Array.from({ length: width }, (_, at) => at).flatMap((at) =>
    used.has(at) || !isFilled(at) ? [] : [`${columnLetter(at)}\u00a0${sheet.headings[at] || t("untitled")}`],
  );
  return (
    <section className={styles.part}>
      <h2>{t("title")}</h2>
      {file.book.length > 1 && (
        <NativeSelect
          className={styles.narrow ?? ""}
          size="md"
          label={t("sheet")}
          value={String(read.at)}
          onChange={(event) => onSheet(Number(event.currentTarget.value))}
          data={file.book.map(({ name }, at) => ({ value: String(at), label: name }))}
        />
      )}
      <ColumnMapping
        headings={sheet.headings}
        mapping={mapping}
        onChange={change}
        fields={shown.map((field) => ({
          field,
          label: fieldName(kind, field),
          none: missing.includes(field) ? t("absent") : t("none"),
          isMissing: missing.includes(field),
          ...(unsure.includes(field) && field in mapping && { hint: t("unsure") }),
        }))}
      />
      <p role="status" className={moved ? styles.soft : "visually-hidden"}>
        {moved &&
          t("moved", {
            column: `${columnLetter(moved.column)}\u00a0${sheet.headings[moved.column] || t("untitled")}`,
            from: fieldName(kind, moved.from),
            to: fieldName(kind, moved.to),
          })}
      </p>
      {missing.length > 0 && (
        <p className={styles.late}>
          {t("missing", { fields: missing.map((field) => fieldName(kind, field)).join(` ${t("or")} `) })}
        </p>
      )}
      {shown.length < fields.length && (
        <Anchor component="button" type="button" className={styles.link ?? ""} onClick={() => setIsAll(true)}>
          {t("others", { count: fields.length - shown.length })}
        </Anchor>
      )}
      {unused.length > 0 && (
        <p className={styles.soft}>{t("unused", { count: unused.length, columns: unused.join(", ") })}</p>
      )}
      {sheet.skipped.length > 0 && (
        <details className={styles.details}>
          <summary>{t("skipped", { count: sheet.skipped.length })}</summary>
          <ul>
            {sheet.skipped.slice(0, 30).map(({ row, cells }) => (
              <li key={row}>
                {t("skippedLine", { row: String(row), text: cells.filter(Boolean).join(" · ").slice(0, 120) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
