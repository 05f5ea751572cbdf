import { foldText } from "../fold-text.ts";
import { isUnknown } from "./cell-reading.ts";
import type { Column, Columns } from "./column.ts";
import { periodIn } from "./cost-period.ts";

/** Which column of the file holds which field, counted from 0. */
export type Mapping = Readonly<Record<string, number>>;
/** How it was found: its heading is known, or it only looks so. */
export type Recognition = { readonly mapping: Mapping; readonly unsure: readonly string[] };
/** Lines of a file, each under its number there. */
export type SheetLine = { readonly row: number; readonly cells: readonly string[] };

/** Between the two lines of a heading that spans several: « Contrat – Réf. ». */
export const headingJoint = " – ";

const bare = (heading: string): string => foldText(heading).replace(/[^a-z0-9]/g, "");
const withoutAside = (heading: string): string => heading.replace(/[([].*?[)\]]|\*|:$/g, "");

/** What a heading says of the money only: « CHF TTC », « HT ». It names nothing by itself. */
const moneyWords =
  /\b(?:chf|sfr|frs?|francs|ttc|ht|hors taxes?|toutes taxes comprises|tva (?:incl(?:use)?|comprise|excl(?:ue)?)|hors tva|(?:inkl|exkl|incl|excl)\.? (?:mwst|tva|iva))\b\.?/g;
const withoutMoney = (heading: string): string => bare(foldText(withoutAside(heading)).replace(moneyWords, " "));

const linesToTry = 60;
const isContradicted = (columns: Columns, field: string, column: number, lines: readonly SheetLine[]): boolean => {
  const declared = columns[field];
  if (!declared || !(declared.isDay || declared.isLength || declared.isAmount || declared.choices)) return false;
  const filled = lines
    .slice(0, linesToTry)
    .flatMap(({ cells }) => (isUnknown(cells[column] ?? "") ? [] : [cells[column] ?? ""]));
  const understood = filled.filter((cell) => {
    const { fault } = declared.read(cell);
    // Asked for later, and yet of the kind: a length without its unit, a month without its day, a new word.
    return (
      fault === undefined ||
      fault === "duration.noUnit" ||
      fault === "date.monthOnly" ||
      (fault === "word.unknown" && !/\d{3}/.test(cell))
    );
  });
  return filled.length > 0 && understood.length * 3 < filled.length;
};

const surest = 1000;
const sure = 800;

const scoreOf = (heading: string, { headings: known, isAmount }: Column<unknown>): number => {
  const parts = heading.split(headingJoint);
  const whole = bare(heading);
  const own = bare(parts.at(-1) ?? "");
  const plain = bare(withoutAside(parts.at(-1) ?? ""));
  const names = known.map(bare);
  const exact = names.indexOf(whole);
  if (exact >= 0) return surest - exact;
  for (const [index, name] of names.entries()) {
    if (name === own || name === plain) return surest - 100 - index - (parts.length > 1 ? 20 : 0);
    if (parts.length > 1 && bare(`${parts.at(-1)} ${parts[0]}`) === name) return surest - 50 - index;
  }
  // « Coût – CHF TTC » is « Coût », and so is « Coût CHF TTC ».
  const named = isAmount ? withoutMoney(parts.at(-1) ?? "") || withoutMoney(parts.at(-2) ?? "") : "";
  const money = named === "" ? -1 : names.indexOf(named);
  if (money >= 0) return surest - 130 - money;
  const within = names.filter(
    (name) => name.length >= 5 && (whole.includes(name) || (whole.length >= 5 && name.startsWith(whole))),
  );
  return within.length > 0 ? 400 + Math.max(...within.map(({ length }) => length)) : 0;
};

const contentScore = (columns: Columns, field: string, column: number, lines: readonly SheetLine[]): number => {
  const filled = lines
    .slice(0, linesToTry)
    .flatMap(({ cells }) => (isUnknown(cells[column] ?? "") ? [] : [cells[column] ?? ""]));
  if (filled.length < 2) return 0;
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length;
  if (/uid$/i.test(field) && share((cell) => columns[field]?.read(cell).fault === undefined) > 0.6) return 300;
  if (/^(email|vendorEmail)$/.test(field) && share((cell) => /^\S+@\S+\.\S+$/.test(cell)) > 0.6) return 200;
  return 0;
};

/** How many headings of a line are known: the line of headings is the one that knows most. */
export const countKnownHeadings = (columns: Columns, cells: readonly string[]): number =>
  cells.filter((cell) => cell !== "" && Object.values(columns).some((column) => scoreOf(cell, column) >= sure)).length;

/**
 * Which column holds what: by its heading, unless what stands under it is plainly something else, and for numbers and addresses by what stands
 * there. Each column holds one thing, and the surest match wins. The screen shows it and lets it be corrected.
 */
export const recogniseColumns = (
  columns: Columns,
  headings: readonly string[],
  lines: readonly SheetLine[] = [],
): Recognition => {
  const candidates = Object.entries(columns).flatMap(([field, declared]) =>
    headings.flatMap((heading, column) => {
      const byHeading = heading === "" ? 0 : scoreOf(heading, declared);
      const score =
        byHeading > 0 && isContradicted(columns, field, column, lines)
          ? 0
          : Math.max(byHeading, contentScore(columns, field, column, lines));
      return score > 0 ? [{ field, column, score }] : [];
    }),
  );
  const mapping: Record<string, number> = {};
  const unsure: string[] = [];
  const taken = new Set<number>();
  for (const { field, column, score } of candidates.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (field in mapping || taken.has(column)) continue;
    mapping[field] = column;
    taken.add(column);
    if (score < sure) unsure.push(field);
  }
  return { mapping, unsure };
};

const unitWords: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/\b(?:mois|monate?n?|mesi|months?)\b/, "mois"],
  [/\b(?:jours?|tage?n?|giorni|days?)\b/, "jours"],
  [/\b(?:ans|annees?|jahre?n?|anni|years?)\b/, "ans"],
];

const perPeriod = { month: "mois", quarter: "trimestre", halfYear: "semestre", year: "an" };

/** What a heading says of the bare numbers under it: « Préavis (mois) » makes 3 « 3 mois », « Coût mensuel » makes 100 « 100 / mois ». */
export const completeCell = (columns: Columns, field: string, heading: string, cell: string): string => {
  const declared = columns[field];
  if (declared?.isLength) {
    if (!/^[\d'’ .,]+$/.test(cell)) return cell;
    const unit = unitWords.find(([pattern]) => pattern.test(foldText(heading)))?.[1];
    return unit ? `${cell} ${unit}` : cell;
  }
  if (!declared?.isAmount || !/^(?:chf|fr\.)? ?[\d'’ .,–-]+$/i.test(cell)) return cell;
  // Our own heading says what is kept, not what was typed under it: a column beside it may say that.
  const period = heading === declared.headings[0] ? undefined : periodIn(heading);
  return period === undefined || period === "once" ? cell : `${cell} / ${perPeriod[period]}`;
};
