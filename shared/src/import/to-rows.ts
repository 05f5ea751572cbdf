import { isUnknown, saysUnknown } from "./cell-reading.ts";
import { periodIn, supposedPeriod } from "./cost-period.ts";
import { type ImportKind, importColumns } from "./import-columns.ts";
import type { Sheet } from "./make-sheet.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { readSpan } from "./read-duration.ts";
import { readEnd } from "./read-end.ts";
import { readRenewal, type SupposedRenewal, supposedRenewals } from "./read-renewal.ts";
import { signedWord } from "./read-signature.ts";
import { completeCell, type Mapping } from "./recognise-columns.ts";
import { keptName } from "./similar-groups.ts";
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
  /** What becomes of every contract at its end, where the whole file does not say. */
  readonly renewal?: SupposedRenewal;
  /** True: contracts without a signature day are signed, on the day they began where it is known. */
  readonly signedAtStart: boolean;
  /** True: a line without a vendor has the one of the line above. */
  readonly fillVendor: boolean;
  /** Lines that the person leaves aside. */
  readonly skipped: readonly number[];
  /** Cells typed anew, by row and field. */
  readonly typed: Readonly<Record<number, Readonly<Record<string, string>>>>;
};

export const noAnswers: Answers = {
  words: {},
  same: {},
  units: {},
  signedAtStart: false,
  fillVendor: false,
  skipped: [],
  typed: {},
};

/** Whether the cells of a contract say that it has no end. */
export const isOpenEnded = (cells: Readonly<Cells>): boolean => {
  const [end, span] = [readEnd(cells.endOn ?? ""), readSpan(cells.duration ?? "")];
  return (
    (end.fault === undefined && end.value === "openEnded") ||
    (span.fault === undefined && span.value.isOpenEnded === true)
  );
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

const answerContract = (cells: Cells, { signedAtStart, renewalMonths, renewal }: Answers): void => {
  if (renewal && isBlank(cells, "renewal") && !isOpenEnded(cells)) cells.renewal = supposedRenewals[renewal];
  if (signedAtStart && isBlank(cells, "signedOn")) cells.signedOn = signedWord;
  const end = readEnd(cells.endOn ?? "");
  // « mensuel » says it already.
  if (end.fault === undefined && typeof end.value === "object") return;
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
  const skipped = new Set(answers.skipped);
  const rows = sheet.rows.map(({ row, cells: line }) => {
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
    if (name !== undefined) cells[vendorField] = keptName(answers.same, name);
    if (kind === "contracts") answerContract(cells, answers);
    const isPeriodOpen =
      "costPeriod" in mapping && !isBlank(cells, "annualCost") && !saysUnknown(cells.costPeriod ?? "");
    if (isPeriodOpen && isBlank(cells, "costPeriod") && periodIn(cells.annualCost ?? "") === undefined)
      cells.costPeriod = supposedPeriod;
    return { row, cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== "")) };
  });
  return rows.filter(({ row }) => !skipped.has(row));
};
