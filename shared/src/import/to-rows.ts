import { isUnknown } from "./cell-reading.ts";
import { type ImportKind, importColumns } from "./import-columns.ts";
import type { Sheet } from "./make-sheet.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { readDay } from "./read-day.ts";
import { readRenewal } from "./read-renewal.ts";
import { completeCell, type Mapping } from "./recognise-columns.ts";
import { nameKey } from "./similar-name.ts";

/** What the person answered about the whole file, once. */
export type Answers = {
  /** What a word means, by field and folded word: a code of the field, or nothing for « I do not know ». */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The name to use instead of one that means the same enterprise, by folded name. */
  readonly same: Readonly<Record<string, string>>;
  /** What bare numbers of a field count: months, days, years. */
  readonly units: Readonly<Record<string, string>>;
  /** How long tacit contracts are renewed where the file does not say. */
  readonly renewalMonths?: string;
  /** True: contracts without a signature day were signed the day they began. */
  readonly signedAtStart: boolean;
  /** True: a line without a vendor has the one of the line above. */
  readonly fillVendor: boolean;
  /** Cells typed anew, by row and field. */
  readonly typed: Readonly<Record<number, Readonly<Record<string, string>>>>;
};

export const noAnswers: Answers = {
  words: {},
  same: {},
  units: {},
  signedAtStart: false,
  fillVendor: false,
  typed: {},
};

type Cells = Record<string, string>;
const longest = 2000;

const isBlank = (cells: Readonly<Cells>, field: string): boolean => isUnknown(cells[field] ?? "");

const answerCell = (field: string, cell: string, { words, units }: Answers): string => {
  const meant = words[field]?.[nameKey(cell)];
  if (meant !== undefined) return meant;
  const unit = units[field];
  return unit && /^\d+(?:[.,]\d+)?$/.test(cell) ? `${cell} ${unit}` : cell;
};

const answerContract = (cells: Cells, { signedAtStart, renewalMonths }: Answers): void => {
  const start = cells.startOn ?? "";
  // A start that cannot be read is one fault, not two.
  if (signedAtStart && isBlank(cells, "signedOn") && readDay(start).fault === undefined) cells.signedOn = start;
  if (!renewalMonths || !isBlank(cells, "renewalMonths") || isBlank(cells, "renewal")) return;
  const read = readRenewal(cells.renewal ?? "");
  if (read.fault === undefined && read.value.renewal === "tacit" && read.value.months === undefined)
    cells.renewalMonths = renewalMonths;
};

/** The lines of a sheet as the API takes them, each column where the mapping says, completed by what the person answered; empty cells are left out. */
export const toRows = (kind: ImportKind, sheet: Sheet, mapping: Mapping, answers: Answers): PortfolioRow[] => {
  const columns = importColumns[kind];
  const vendorField = kind === "vendors" ? "name" : "vendor";
  let above = "";
  return sheet.rows.map(({ row, cells: line }) => {
    const cells: Cells = {};
    for (const [field, column] of Object.entries(mapping)) {
      const cell = (line[column] ?? "").slice(0, longest);
      if (cell === "") continue;
      cells[field] = answerCell(field, completeCell(columns, field, sheet.headings[column] ?? "", cell), answers);
    }
    Object.assign(cells, answers.typed[row]);
    if (answers.fillVendor && kind !== "vendors" && isBlank(cells, vendorField) && above !== "")
      cells[vendorField] = above;
    above = isBlank(cells, vendorField) ? above : (cells[vendorField] ?? "");
    const name = cells[vendorField];
    const same = name === undefined ? undefined : answers.same[nameKey(name)];
    if (same !== undefined) cells[vendorField] = same;
    if (kind === "contracts") answerContract(cells, answers);
    return { row, cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== "")) };
  });
};
