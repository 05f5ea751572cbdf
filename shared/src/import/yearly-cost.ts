import { type CellReading, isUnknown, saysUnknown } from "./cell-reading.ts";
import { type CostPeriod, periodIn, readCostPeriod, timesAYear } from "./cost-period.ts";
import type { PortfolioRow } from "./portfolio-import.ts";
import { largestCents, readAmount } from "./read-amount.ts";

const notes = {
  month: "amount.perMonth",
  quarter: "amount.perQuarter",
  halfYear: "amount.perHalfYear",
  year: undefined,
} as const;

/**
 * What an amount is a year, in centimes, by what another cell says of its period. An amount that says its period itself is a year's already: the
 * other cell may repeat it, and two that differ are a fault. An amount paid once has no value a year.
 */
export const yearlyCost = (
  cents: number,
  written: string,
  period: CostPeriod | undefined,
): CellReading<number | undefined> => {
  if (period === undefined) return { value: cents };
  const own = periodIn(written);
  if (own !== undefined) return own === period ? { value: cents } : { fault: "cost.periodContradicts" };
  if (period === "once") return { value: undefined, note: "cost.once" };
  const yearly = cents * timesAYear[period];
  if (yearly > largestCents) return { fault: "tooLarge" };
  return { value: yearly, ...(notes[period] && { note: notes[period] }) };
};

/** What the cells of a row come to a year, in centimes; undefined where there is no amount, and in the value where it is paid once. */
export const readYearlyCost = ({
  annualCost = "",
  costPeriod = "",
}: PortfolioRow["cells"]): CellReading<number | undefined> | undefined => {
  if (isUnknown(annualCost)) return undefined;
  const amount = readAmount(annualCost);
  if (amount.fault !== undefined) return amount;
  if (saysUnknown(costPeriod)) return { fault: "cost.periodUnknown" };
  if (isUnknown(costPeriod)) return amount;
  const period = readCostPeriod(costPeriod);
  if (period.fault !== undefined) return period;
  const yearly = yearlyCost(amount.value, annualCost, period.value);
  return yearly.fault === undefined && amount.note ? { ...yearly, note: yearly.note ?? amount.note } : yearly;
};

/** An amount of another period and what it was reckoned to. */
export type ReckonedCost = { readonly row: number; readonly written: string; readonly cents: number };

/** The yearly costs that were reckoned, not read: to be looked over. */
export const reckonedCosts = (rows: readonly PortfolioRow[]): ReckonedCost[] =>
  rows.flatMap(({ row, cells }) => {
    const read = readYearlyCost(cells);
    if (read?.fault !== undefined || read?.value === undefined || !read.note?.startsWith("amount.per")) return [];
    const written = [cells.annualCost, cells.costPeriod].filter(Boolean).join(" ");
    return [{ row, written, cents: read.value }];
  });
