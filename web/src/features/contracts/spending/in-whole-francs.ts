import type { CostsOfYear } from "@vigie/shared/contract/costs-by-year.ts";
import { roundTogether } from "./round-together.ts";

const centsAFranc = 100;

/**
 * A year's costs in whole francs, still as centimes: a share of a year's cost is no more precise than that. What is spent, what is foreseen,
 * each vendor and the total add up as they are shown.
 */
export const inWholeFrancs = (year: CostsOfYear): CostsOfYear => {
  const parts = year.vendors.flatMap(({ spentCents, forecastCents }) => [spentCents, forecastCents]);
  const rounded = roundTogether(parts, centsAFranc);
  const vendors = year.vendors.map((row, index) => ({
    ...row,
    spentCents: rounded[2 * index] ?? 0,
    forecastCents: rounded[2 * index + 1] ?? 0,
  }));
  const sum = (of: "spentCents" | "forecastCents") => vendors.reduce((total, row) => total + row[of], 0);
  return { ...year, vendors, spentCents: sum("spentCents"), forecastCents: sum("forecastCents") };
};
