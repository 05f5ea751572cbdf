import { makeSheet, type Sheet } from "@vigie/shared/import/make-sheet.ts";
import { type FileFault, readBook } from "#lib/spreadsheet/read-book.ts";
import { countKnownHeadings } from "./recognise-columns.ts";

/** The communes stand on the first sheet that holds any line under its headings. */
export const readFile = async (file: Blob): Promise<{ sheet: Sheet } | { fault: FileFault }> => {
  const read = await readBook(file);
  if ("fault" in read) return read;
  const [sheet] = read.book.flatMap(({ lines }) => makeSheet(lines, countKnownHeadings) ?? []);
  return sheet ? { sheet } : { fault: "nothing" };
};
