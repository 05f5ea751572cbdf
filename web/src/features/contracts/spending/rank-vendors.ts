import type { CostsOfYear } from "@vigie/shared/contract/costs-by-year.ts";

const mostNamed = 8;
/** A vendor over the years shown; `others` are all beyond the eight largest, together. */
export type RankedVendor = {
  readonly key: string;
  readonly rank: number;
  readonly name?: string;
  readonly count: number;
};
export type VendorSum = { readonly spentCents: number; readonly forecastCents: number };

const others = "others";

export const sumOf = ({ spentCents, forecastCents }: VendorSum): number => spentCents + forecastCents;

/**
 * The eight vendors that cost most over all years shown, by name, and the rest together. They are numbered by what they cost in the year
 * looked at, so that its list reads from one down.
 */
export const rankVendors = (years: readonly CostsOfYear[], chosen?: CostsOfYear): RankedVendor[] => {
  const inChosen = new Map(chosen?.vendors.map((row) => [row.vendorId, sumOf(row)]));
  const sums = new Map<string, { name: string; cents: number }>();
  for (const row of years.flatMap(({ vendors }) => vendors)) {
    const before = sums.get(row.vendorId)?.cents ?? 0;
    sums.set(row.vendorId, { name: row.vendorName, cents: before + sumOf(row) });
  }
  const sorted = [...sums].sort(([, a], [, b]) => b.cents - a.cents || a.name.localeCompare(b.name, "fr"));
  // One vendor alone is named rather than called "others".
  const named = sorted.length === mostNamed + 1 ? sorted : sorted.slice(0, mostNamed);
  const rest = sorted.length - named.length;
  const byChosen = named.toSorted(([a], [b]) => (inChosen.get(b) ?? 0) - (inChosen.get(a) ?? 0));
  return [
    ...byChosen.map(([key, { name }], index) => ({ key, name, rank: index + 1, count: 1 })),
    ...(rest > 0 ? [{ key: others, rank: named.length + 1, count: rest }] : []),
  ];
};

/** What one of the ranked cost in a year. */
export const costInYear = (year: CostsOfYear, ranked: readonly RankedVendor[], key: string): VendorSum => {
  const named = new Set(ranked.map((vendor) => vendor.key));
  const rows = year.vendors.filter(({ vendorId }) => (key === others ? !named.has(vendorId) : vendorId === key));
  return rows.reduce(
    (sum, row) => ({
      spentCents: sum.spentCents + row.spentCents,
      forecastCents: sum.forecastCents + row.forecastCents,
    }),
    { spentCents: 0, forecastCents: 0 },
  );
};
