import { foldText } from "../fold-text.ts";
import { headingJoint, type SheetLine } from "./recognise-columns.ts";

/** A file as read: its headings and its lines, and the lines that are no entries and were left out. */
export type Sheet = {
  readonly headings: readonly string[];
  readonly rows: readonly SheetLine[];
  readonly skipped: readonly SheetLine[];
};

/** Titles and remarks may stand above the headings, but not a whole page of them. */
const linesToSearch = 15;

const filledIn = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== "");

const isTotal = (cells: readonly string[]): boolean =>
  /^(sous-?total|total|totaux|somme|summe|gesamt|totale|zwischensumme)\b/.test(foldText(filledIn(cells)[0] ?? ""));

/** A word across the table, or a remark below it: one cell where the others have several. */
const isAside = (cells: readonly string[], width: number): boolean => width >= 4 && filledIn(cells).length === 1;

const unitOnly = /^\(?(?:mois|jours?|ans?|chf|fr\.?|jj\.mm\.aaaa|date|oui\/non|o\/n|%|monate|tage|mesi)\)?$/i;

/** A group that spans several columns stands over the first of them only. */
const spread = (cells: readonly string[], width: number): string[] => {
  const all: string[] = [];
  for (let at = 0; at < width; at += 1) all.push(cells[at] || all[at - 1] || "");
  return all;
};

type CountKnown = (cells: readonly string[]) => number;

/**
 * Whether the headings go on in the line below, as where some cells are merged downwards: it fills columns without a heading of their own, and
 * holds known headings and no figures.
 */
const goesOnBelow = (lines: readonly SheetLine[], at: number, countKnown: CountKnown): boolean => {
  const [own, below] = [lines[at], lines[at + 1]];
  if (!own || !below || own.row + 1 !== below.row || filledIn(own.cells).length < 2) return false;
  const filled = filledIn(below.cells);
  const fillsBlanks = below.cells.some((cell, column) => cell !== "" && !own.cells[column]);
  return fillsBlanks && !filled.some((cell) => /\d/.test(cell)) && countKnown(below.cells) * 2 >= filled.length;
};

/** A line that is completed by the one below it, and the other way round. */
const joinDown = (own: readonly string[], below: readonly string[]): string[] => {
  const width = Math.max(own.length, below.length);
  const groups = spread(own, width);
  return Array.from({ length: width }, (_, column) => {
    const under = below[column] ?? "";
    const group = groups[column] ?? "";
    if (under === "") return own[column] ?? "";
    return group === "" || group === under ? under : `${group}${headingJoint}${under}`;
  });
};

const joinHeadings = (
  lines: readonly SheetLine[],
  at: number,
  countKnown: CountKnown,
): { headings: string[]; last: number } => {
  const own = lines[at]?.cells ?? [];
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (below && goesOnBelow(lines, at, countKnown)) return { headings: joinDown(own, below.cells), last: at + 1 };
  const isGroups =
    above !== undefined &&
    above.row + 1 === lines[at]?.row &&
    filledIn(above.cells).length >= 2 &&
    filledIn(above.cells).length < filledIn(own).length;
  const isUnits =
    below !== undefined &&
    filledIn(below.cells).length > 0 &&
    filledIn(below.cells).every((cell) => unitOnly.test(cell));
  const groups = isGroups ? spread(above.cells, own.length) : [];
  const headings = own.map((heading, column) => {
    const unit = isUnits ? below.cells[column] : "";
    const group = groups[column];
    const named = unit ? `${heading} (${unit.replace(/[()]/g, "")})` : heading;
    return group && group !== heading && heading !== "" ? `${group}${headingJoint}${named}` : named || group || "";
  });
  return { headings, last: isUnits ? at + 1 : at };
};

/**
 * The lines of a file as a sheet: the headings are the first line that knows most of them, joined with the groups above and the units below; empty
 * lines, totals and lines of one word are left out. Undefined when nothing stands below.
 */
export const makeSheet = (lines: readonly SheetLine[], countKnown: CountKnown): Sheet | undefined => {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const known = filled.slice(0, linesToSearch).map(({ cells }) => countKnown(cells));
  const best = Math.max(0, known.indexOf(Math.max(...known)));
  const [above, own] = [filled[best - 1]?.cells ?? [], filled[best]?.cells ?? []];
  // The line that knows most may be the lower one of two that complete each other.
  const isLower = above.some((cell, column) => cell !== "" && !own[column]) && (known[best - 1] ?? 0) > 0;
  const at = isLower && goesOnBelow(filled, best - 1, countKnown) ? best - 1 : best;
  if (filled[at] === undefined) return undefined;
  const { headings, last } = joinHeadings(filled, at, countKnown);
  const below = filled.slice(last + 1);
  const width = filledIn(headings).length;
  // The headings are repeated where a table was pasted together from pages.
  const heads = new Set(filled.slice(at, last + 1).map(({ cells }) => cells.join("|")));
  const isRepeated = (cells: readonly string[]) => heads.has(cells.join("|"));
  const isEntry = ({ cells }: SheetLine) => !isTotal(cells) && !isAside(cells, width) && !isRepeated(cells);
  const rows = below.filter(isEntry);
  return rows.length > 0 ? { headings, rows, skipped: below.filter((line) => !isEntry(line)) } : undefined;
};
