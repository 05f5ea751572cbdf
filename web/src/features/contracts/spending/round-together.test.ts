import fc from "fast-check";
import { expect, it } from "vitest";
import { inWholeFrancs } from "./in-whole-francs.ts";
import { roundTogether } from "./round-together.ts";

const cents = fc.integer({ min: 0, max: 1e9 });

it("rounds parts so that they sum to their rounded total, each by less than one unit", () => {
  expect(roundTogether([33.4, 33.3, 33.3], 1)).toEqual([34, 33, 33]);
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 30 }), (parts) => {
      const rounded = roundTogether(parts, 100);
      const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
      expect(sum(rounded)).toBe(Math.round(sum(parts) / 100) * 100);
      for (const [index, part] of parts.entries()) expect(Math.abs(part - (rounded[index] ?? 0))).toBeLessThan(100);
    }),
  );
});

it("shows a year whose vendors, spent and foreseen add up", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cents, cents), { maxLength: 12 }), (sums) => {
      const vendors = sums.map(([spentCents, forecastCents], n) => ({
        vendorId: `vnd_${n}`,
        vendorName: `${n}`,
        spentCents,
        forecastCents,
      }));
      const total = (of: "spentCents" | "forecastCents") => vendors.reduce((sum, row) => sum + row[of], 0);
      const exact = { year: 2026, vendors, spentCents: total("spentCents"), forecastCents: total("forecastCents") };
      const shown = inWholeFrancs(exact);
      const all = shown.vendors.flatMap((row) => [row.spentCents, row.forecastCents]);
      expect(all.reduce((sum, one) => sum + one, 0)).toBe(shown.spentCents + shown.forecastCents);
      expect(all.every((one) => one % 100 === 0)).toBe(true);
    }),
  );
});
