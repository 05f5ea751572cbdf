import { contractColumns } from "./contract-columns.ts";
import type { ImportKind } from "./import-columns.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { readCells } from "./read-cells.ts";
import { nameKey } from "./similar-name.ts";

/** A line that says the same as an earlier one: the same contract twice, or two that only look alike. */
export type TwinRow = { readonly row: number; readonly of: number; readonly name: string };

/** What makes two lines of contracts the same to somebody who reads them: vendor, title, dates and amount; undefined where they say too little. */
const keyOf = ({ cells }: PortfolioRow): string | undefined => {
  const { values } = readCells(contractColumns, cells);
  const { vendor = "", vendorUid = "", title, services, startOn, endOn, duration, annualCost, costPeriod } = values;
  const name = title ?? services?.join(", ");
  const said = [startOn, endOn, duration, annualCost];
  if (name === undefined || said.every((value) => value === undefined)) return undefined;
  return JSON.stringify([nameKey(vendor), vendorUid, nameKey(name), ...said, costPeriod]);
};

/** The lines of a file of contracts that repeat an earlier one, for the person to say whether they are contracts of their own. */
export const twinRows = (kind: ImportKind, rows: readonly PortfolioRow[]): TwinRow[] => {
  if (kind !== "contracts") return [];
  const first = new Map<string, number>();
  return rows.flatMap((each) => {
    const key = keyOf(each);
    const of = key === undefined ? undefined : first.get(key);
    if (key !== undefined && of === undefined) first.set(key, each.row);
    return of === undefined ? [] : [{ row: each.row, of, name: each.cells.title ?? each.cells.services ?? "" }];
  });
};
