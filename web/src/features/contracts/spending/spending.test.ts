import type { CostsOfYear } from "@vigie/shared/contract/costs-by-year.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutYears, roundStep } from "./layout-years.ts";
import { costInYear, rankVendors, sumOf } from "./rank-vendors.ts";
import { sayThousands } from "./say-thousands.ts";
import { readSpendingQuery, spendingAddress } from "./spending-address.ts";

const box = { width: 800, height: 300, left: 50, top: 20, bottom: 30 };
const yearOf = (year: number, cents: readonly number[]): CostsOfYear => {
  const vendors = cents.map((spentCents, index) => ({
    vendorId: `vnd_${index}`,
    vendorName: `Prestataire ${index}`,
    spentCents,
    forecastCents: 0,
  }));
  return { year, vendors, spentCents: cents.reduce((sum, one) => sum + one, 0), forecastCents: 0 };
};

describe("the vendors by what they cost", () => {
  it("come the largest first, eight by name and the rest together", () => {
    const years = [yearOf(2026, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])];
    const ranked = rankVendors(years);
    expect(ranked).toHaveLength(9);
    expect(ranked[0]).toMatchObject({ key: "vnd_9", rank: 1 });
    expect(ranked[8]).toEqual({ key: "others", rank: 9, count: 2 });
    expect(years[0] && costInYear(years[0], ranked, "others")).toEqual({ spentCents: 3, forecastCents: 0 });
  });

  it("never call a single vendor « others », and lose no centime", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { maxLength: 14 });
    fc.assert(
      fc.property(amounts, (cents) => {
        const year = yearOf(2026, cents);
        const ranked = rankVendors([year]);
        const shown = ranked.reduce((sum, { key }) => sum + sumOf(costInYear(year, ranked, key)), 0);
        expect(shown).toBe(sumOf(year));
        expect(ranked.filter(({ key }) => key === "others").every(({ count }) => count > 1)).toBe(true);
      }),
    );
  });
});

describe("the bars of the years", () => {
  it("stand on zero, the tallest as high as the box, each as tall as its sum", () => {
    const years = [yearOf(2025, [100_000, 50_000]), yearOf(2026, [300_000])];
    const { bars, baseY } = layoutYears(years, rankVendors(years), box);
    expect(baseY).toBe(270);
    expect(bars[1]?.top).toBe(20);
    expect(bars[0]?.top).toBe(145);
  });

  it("show what is spent at the left and what is foreseen at the right of each part", () => {
    const year = { ...yearOf(2026, [0]), forecastCents: 30 };
    const half = { ...year, vendors: [{ vendorId: "vnd_0", vendorName: "A", spentCents: 90, forecastCents: 30 }] };
    const [bar] = layoutYears([half], rankVendors([half]), box).bars;
    expect(bar?.segments[0]?.spentWidth).toBeCloseTo((bar?.width ?? 0) * 0.75, 1);
  });

  it("bear a year without any cost, and no year at all", () => {
    const none = [yearOf(2026, [])];
    expect(layoutYears(none, rankVendors(none), box).bars[0]?.segments).toEqual([]);
    expect(layoutYears([], [], box).bars).toEqual([]);
  });

  it.each([1, 99, 840_000, 18_240_000, 999_999_999])("have between two and five lines under %i centimes", (most) => {
    const count = Math.floor(most / roundStep(most));
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(5);
  });
});

describe("the address of the costs", () => {
  it("shows two years back and three ahead unless asked otherwise", () => {
    expect(readSpendingQuery({}, "2026-11-23")).toEqual({ from: 2024, to: 2029, year: 2026 });
    expect(readSpendingQuery({ annee: "2028" }, "2026-11-23")).toEqual({ from: 2024, to: 2029, year: 2028 });
    expect(readSpendingQuery({ annee: "2035" }, "2026-11-23")).toEqual({ from: 2033, to: 2038, year: 2035 });
    expect(readSpendingQuery({ annee: "demain", de: "12" }, "2026-11-23").year).toBe(2026);
  });

  it("gives back what it was made of", () => {
    const address = new URL(spendingAddress({ from: 2020, year: 2023 }), "http://localhost");
    expect(readSpendingQuery(Object.fromEntries(address.searchParams), "2026-11-23")).toEqual({
      from: 2020,
      to: 2025,
      year: 2023,
    });
  });
});

describe("thousands of francs", () => {
  it.each([
    [18_240_000, "182"],
    [840_000, "8,4"],
    [100_000, "1"],
    [125_000_000, "1'250"],
    [0, "0"],
  ])("%i centimes are %j", (cents, said) => expect(sayThousands(cents)).toBe(said));
});
