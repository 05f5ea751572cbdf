import { cellAsText } from "@vigie/shared/export/lists/cell.ts";
import type { ExportTable } from "@vigie/shared/export/lists/export-table.ts";
import { writeCsv } from "#lib/spreadsheet/write-csv.ts";
import { writeWorkbook } from "#lib/spreadsheet/write-workbook.ts";

export const exportFormats = ["xlsx", "csv"] as const;
type ExportFormat = (typeof exportFormats)[number];

export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** A table as the bytes of a file: in XLSX days, numbers and texts as such; in CSV what Swiss Excel opens well, without a formula. */
export const writeExport = async (table: ExportTable, format: ExportFormat): Promise<Blob> => {
  const { headings, lines } = table;
  if (format === "xlsx") return writeWorkbook([table]);
  return new Blob([writeCsv([headings, ...lines.map((cells) => cells.map(cellAsText))])]);
};
