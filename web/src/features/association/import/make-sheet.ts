import { cellText } from "./cell-text.ts";
import { countKnownHeadings } from "./recognise-columns.ts";
import type { Sheet } from "./sheet.ts";

/** Titles and remarks may stand above the headings, but not a whole page of them. */
const linesToSearch = 15;

/** The lines of a file as a sheet: the headings are the first line that knows most of them. Undefined when nothing stands below. */
export const makeSheet = (lines: readonly (readonly unknown[])[]): Sheet | undefined => {
  const filled = lines
    .map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const known = filled.slice(0, linesToSearch).map(({ cells }) => countKnownHeadings(cells));
  const at = Math.max(0, known.indexOf(Math.max(...known)));
  const [first, ...rows] = filled.slice(at);
  return first && rows.length > 0 ? { headings: first.cells, rows } : undefined;
};
