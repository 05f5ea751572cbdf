import type { CaseRow } from "../../case/case-page.ts";
import { type ExportTable, tableOf } from "./export-table.ts";
import { dayCell } from "./imported-columns.ts";

/** The decisions on contracts as a file has them. */
export const caseTable = (cases: readonly CaseRow[]): ExportTable =>
  tableOf(
    "Décisions",
    [
      { heading: "Contrat", cell: ({ contractTitle }) => contractTitle },
      { heading: "Prestataire", cell: ({ vendorName }) => vendorName },
      { heading: "Ouverte le", cell: ({ openedAt }) => dayCell(openedAt.slice(0, 10)) },
    ],
    cases,
  );
