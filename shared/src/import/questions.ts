import { isUnknown } from "./cell-reading.ts";
import { type ImportKind, importColumns } from "./import-columns.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { readCells } from "./read-cells.ts";
import { readRenewal } from "./read-renewal.ts";
import { nameKey } from "./similar-name.ts";
import { isOpenEnded } from "./to-rows.ts";

/** A word of a column that is none we know, and the rows that have it. */
export type UnknownWord = { readonly field: string; readonly word: string; readonly rows: readonly number[] };

/** What is asked once about the whole file, before anything is checked. */
export type Questions = {
  readonly words: readonly UnknownWord[];
  /** Fields with bare numbers whose unit nobody said, and how many. */
  readonly units: readonly { readonly field: string; readonly count: number }[];
  /** Contracts without a signature day, which would be drafts and warn nobody. */
  readonly unsigned: number;
  /** Contracts with an end, where no line of the file says what becomes of any then. */
  readonly noRenewal: number;
  /** Tacit contracts that do not say for how long they are renewed. */
  readonly unrenewed: number;
  /** Lines without a vendor below one that has one. */
  readonly withoutVendor: number;
};

/** What is not clear in the rows as they are read before any answer; of the renewals, as they stand once that of the whole file is `answered`. */
export const askAbout = (
  kind: ImportKind,
  rows: readonly PortfolioRow[],
  answered: readonly PortfolioRow[] = rows,
): Questions => {
  const words = new Map<string, { field: string; word: string; rows: number[] }>();
  const units = new Map<string, number>();
  for (const { row, cells } of rows) {
    for (const { field, reason } of readCells(importColumns[kind], cells).faults) {
      const cell = cells[field] ?? "";
      if (reason === "duration.noUnit") units.set(field, (units.get(field) ?? 0) + 1);
      if (reason !== "word.unknown") continue;
      const key = `${field}#${nameKey(cell)}`;
      const known = words.get(key) ?? { field, word: cell, rows: [] };
      known.rows.push(row);
      words.set(key, known);
    }
  }
  const isBlank = ({ cells }: PortfolioRow, field: string) => isUnknown(cells[field] ?? "");
  const isContract = kind === "contracts";
  const saysRenewal = rows.some((row) => !isBlank(row, "renewal"));
  const noRenewal = isContract && !saysRenewal ? rows.filter(({ cells }) => !isOpenEnded(cells)).length : 0;
  const unrenewed = answered.filter((row) => {
    if (!isContract || isBlank(row, "renewal") || !isBlank(row, "renewalMonths")) return false;
    const read = readRenewal(row.cells.renewal ?? "");
    return read.fault === undefined && read.value.renewal === "tacit" && read.value.months === undefined;
  });
  const unsigned = rows.filter((row) => isContract && isBlank(row, "signedOn"));
  const holdsVendors = kind === "contracts" || kind === "services";
  const firstVendor = rows.findIndex((row) => !isBlank(row, "vendor"));
  const withoutVendor = rows.filter(
    (row, at) =>
      holdsVendors && firstVendor >= 0 && at > firstVendor && isBlank(row, "vendor") && isBlank(row, "vendorUid"),
  );
  return {
    words: [...words.values()],
    units: [...units].map(([field, count]) => ({ field, count })),
    unsigned: unsigned.length,
    noRenewal,
    unrenewed: unrenewed.length,
    withoutVendor: withoutVendor.length,
  };
};
