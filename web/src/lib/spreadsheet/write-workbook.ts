import type { Cell } from "@vigie/shared/export/lists/cell.ts";

/** One sheet to write: its headings, then its lines. */
type SheetToWrite = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly Cell[])[];
  readonly widths?: readonly number[];
};

const ground = "#DBE8E3";

const written = (cell: Cell) => {
  if (cell === undefined || cell === "") return null;
  // A text is kept as a text, whatever it begins with: nothing in it is ever a formula.
  if (typeof cell === "string")
    return { value: cell, type: String, wrap: cell.length > 60, alignVertical: "top" as const };
  if (typeof cell === "number") return { value: cell, type: Number, alignVertical: "top" as const };
  if ("day" in cell)
    return {
      value: new Date(`${cell.day}T00:00:00Z`),
      type: Date,
      format: "dd.mm.yyyy",
      alignVertical: "top" as const,
    };
  return { value: cell.cents / 100, type: Number, format: "#,##0.00", alignVertical: "top" as const };
};

const widthOf = ({ headings, lines, widths }: SheetToWrite, column: number): number => {
  const said = widths?.[column];
  if (said !== undefined) return said;
  const longest = lines.slice(0, 200).map((cells) => (typeof cells[column] === "string" ? cells[column].length : 10));
  return Math.min(44, Math.max((headings[column] ?? "").length, ...longest, 8) + 2);
};

/** An XLSX file: headings that stay in sight, days as days, numbers as numbers, texts as texts. */
export const writeWorkbook = async (sheets: readonly SheetToWrite[]): Promise<Blob> => {
  const { default: writeExcel } = await import("write-excel-file/universal");
  return writeExcel(
    sheets.map((sheet) => ({
      sheet: sheet.name.slice(0, 31),
      stickyRowsCount: 1,
      columns: sheet.headings.map((_, column) => ({ width: widthOf(sheet, column) })),
      data: [
        sheet.headings.map((value) => ({ value, type: String, fontWeight: "bold" as const, backgroundColor: ground })),
        ...sheet.lines.map((cells) => cells.map(written)),
      ],
    })),
  ).toBlob();
};
