import type { SheetLine } from "@vigie/shared/import/recognise-columns.ts";
import { cellText } from "./cell-text.ts";

/** The lines of a file as text under their numbers there, so that whoever opens the file finds them; empty ones left out. */
export const numberLines = (lines: readonly (readonly unknown[])[]): SheetLine[] =>
  lines
    .map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
