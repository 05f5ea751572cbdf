import type { Sheet } from "@vigie/shared/import/make-sheet.ts";
import type { RowResult } from "@vigie/shared/import/portfolio-import.ts";
import { saveFile } from "#lib/spreadsheet/save-file.ts";
import { writeWorkbook } from "#lib/spreadsheet/write-workbook.ts";

type RefusedWords = { readonly fileName: string; readonly sheet: string; readonly line: string; readonly why: string };

/** The lines that were refused as they stand in the file, with their number and the reason: to correct in the spreadsheet and import again. */
export const saveRefused = async (
  sheet: Sheet,
  refused: readonly RowResult[],
  say: (fault: { field: string; reason: string }) => string,
  words: RefusedWords,
): Promise<void> => {
  const cellsOf = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const lines = refused.map(({ row, faults }) => [
    ...sheet.headings.map((_, column) => cellsOf.get(row)?.[column] ?? ""),
    String(row),
    faults.map(say).join(" · "),
  ]);
  const book = await writeWorkbook([
    { name: words.sheet, headings: [...sheet.headings, words.line, words.why], lines },
  ]);
  saveFile(`${words.fileName}.xlsx`, book);
};
