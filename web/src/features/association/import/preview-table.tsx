"use client";

import type { Onboarding } from "@vigie/shared/association/onboarding.ts";
import type { ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { readImportRow } from "@vigie/shared/association/read-import-row.ts";
import { useTranslations } from "next-intl";
import { type DataColumn, DataTable } from "#components/data-table/data-table.tsx";
import styles from "./import-check.module.css";

const rowsShown = 5;

/** The first rows as they will be onboarded, with what the official list completes. */
export const PreviewTable = ({ ready }: { ready: readonly ImportRow[] }) => {
  const t = useTranslations("association.import");
  const languages = useTranslations("association.onboard.languageNames");
  const rows = ready.slice(0, rowsShown).flatMap((row) => {
    const reading = readImportRow(row);
    return "onboarding" in reading ? [reading.onboarding] : [];
  });
  const columns: DataColumn<Onboarding>[] = [
    { key: "name", header: t("fields.name"), cell: ({ name }) => name },
    { key: "ofsNumber", header: t("fields.ofsNumber"), align: "end", cell: ({ ofsNumber }) => ofsNumber },
    { key: "canton", header: t("fields.canton"), cell: ({ canton }) => canton },
    {
      key: "languages",
      header: t("fields.languages"),
      cell: (row) => row.languages.map((language) => languages(language)).join(", "),
    },
    { key: "executiveName", header: t("fields.executiveName"), cell: (row) => row.executiveName },
    {
      key: "adminEmail",
      header: t("fields.adminEmail"),
      wrap: true,
      cell: (row) => <span className={styles.address}>{row.adminEmail}</span>,
    },
  ];
  const person: DataColumn<Onboarding> = {
    key: "adminName",
    header: t("fields.adminName"),
    wrap: true,
    cell: (row) => row.adminName ?? "–",
  };
  return (
    <DataTable
      caption={t("preview.first", { count: rows.length })}
      columns={rows.some(({ adminName }) => adminName) ? [...columns, person] : columns}
      rows={rows}
      rowKey={({ ofsNumber }) => String(ofsNumber)}
    />
  );
};
