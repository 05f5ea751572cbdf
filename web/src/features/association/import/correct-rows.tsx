"use client";

import { Anchor, Button, TextInput } from "@mantine/core";
import type { ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { findOfficialCommune } from "@vigie/shared/commune/official-commune.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import { sayCount } from "#lib/say-count.ts";
import { saveFile } from "#lib/spreadsheet/save-file.ts";
import { writeCsv } from "#lib/spreadsheet/write-csv.ts";
import { checkRows, type Fault } from "./check-rows.ts";
import styles from "./correct-rows.module.css";
import { importFields } from "./import-fields.ts";
import { useFaultWords } from "./use-fault-words.ts";

const rowsShown = 50;

type CorrectRowsProps = {
  faults: readonly Fault[];
  onSend: (ready: readonly ImportRow[], faults: readonly Fault[]) => void;
};

const fieldOf = ({ field }: Fault) => importFields.find((each) => each === field);
const nameOf = ({ row }: Fault): string => row.name ?? findOfficialCommune(Number(row.ofsNumber))?.name ?? "–";

/** The rows that were refused, each with its reason and the one field to type again; also as a file to correct elsewhere. */
export const CorrectRows = ({ faults, onSend }: CorrectRowsProps) => {
  const t = useTranslations("association.import");
  const say = useFaultWords();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [limit, setLimit] = useState(rowsShown);
  const corrections = faults.flatMap((fault) => {
    const [field, value] = [fieldOf(fault), typed[fault.row.row]?.trim()];
    return field && value && value !== fault.row[field] ? [{ fault, row: { ...fault.row, [field]: value } }] : [];
  });

  const send = () => {
    const checked = checkRows(corrections.map(({ row }) => row));
    const untouched = faults.filter((fault) => !corrections.some((correction) => correction.fault === fault));
    setTyped({});
    onSend(
      checked.ready,
      [...checked.faults, ...untouched].sort((a, b) => a.row.row - b.row.row),
    );
  };
  const download = () => {
    const head = [
      t("correct.line"),
      ...importFields.map((field) => t(`fields.${field}`)),
      t("correct.field"),
      t("correct.why"),
    ];
    const lines = faults.map((fault) => [
      fault.row.row,
      ...importFields.map((field) => fault.row[field] ?? ""),
      say.field(fault),
      say.reason(fault),
    ]);
    saveFile(t("correct.file"), writeCsv([head, ...lines]));
  };

  const input = (fault: Fault) => {
    const { row } = fault;
    const field = fieldOf(fault);
    if (!field) return "–";
    return (
      <TextInput
        className={styles.value}
        size="sm"
        type={field === "adminEmail" ? "email" : "text"}
        aria-label={t("correct.valueFor", { field: say.field(fault), row: String(row.row) })}
        autoComplete="off"
        value={typed[row.row] ?? row[field] ?? ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped((before) => ({ ...before, [row.row]: value }));
        }}
      />
    );
  };
  const columns: DataColumn<Fault>[] = [
    { key: "name", header: t("correct.commune"), cell: nameOf },
    { key: "row", header: t("correct.line"), align: "end", cell: ({ row }) => row.row },
    { key: "field", header: t("correct.field"), cell: say.field },
    { key: "reason", header: t("correct.why"), wrap: true, cell: say.reason },
    { key: "value", header: t("correct.value"), cell: input },
  ];
  const title = t("correct.title", { count: faults.length, said: sayCount(faults.length) });
  const hidden = faults.length - limit;
  return (
    <form
      className={styles.correct}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (corrections.length > 0) send();
      }}
    >
      <h2>{title}</h2>
      <p className={styles.lead}>{t("correct.lead")}</p>
      <DataTable
        caption={title}
        columns={columns}
        rows={faults.slice(0, limit)}
        rowKey={({ row }) => String(row.row)}
      />
      {hidden > 0 && (
        <Anchor component="button" type="button" onClick={() => setLimit(limit + rowsShown)}>
          {t("correct.more", { count: Math.min(hidden, rowsShown) })}
        </Anchor>
      )}
      <div className={styles.actions}>
        <Button type="submit" disabled={corrections.length === 0}>
          {t("correct.send")}
        </Button>
        <Button variant="default" onClick={download}>
          {t("correct.download")}
        </Button>
        <span role="status" className={styles.lead}>
          {t("correct.changed", { count: corrections.length })}
        </span>
      </div>
    </form>
  );
};
