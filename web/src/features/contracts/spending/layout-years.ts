import type { CostsOfYear } from "@vigie/shared/contract/costs-by-year.ts";
import { costInYear, type RankedVendor, sumOf } from "./rank-vendors.ts";

type YearSegment = {
  readonly key: string;
  readonly rank: number;
  readonly y: number;
  readonly height: number;
  /** Where in the bar's width what is spent ends and what is only foreseen begins. */
  readonly spentWidth: number;
};
type YearBar = {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly cents: number;
  readonly segments: readonly YearSegment[];
};
type YearsLayout = {
  readonly bars: readonly YearBar[];
  readonly lines: readonly { readonly y: number; readonly cents: number }[];
  readonly baseY: number;
};

type Box = { width: number; height: number; left: number; top: number; bottom: number };

const barShare = 0.62;

/** A round step that gives two to five lines below an amount. */
export const roundStep = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const step = [0.2, 0.5, 1, 2, 5].map((factor) => factor * power).find((size) => most / size <= 5);
  return step ?? power;
};

/** Places the costs of some years as stacked bars on zero, the largest vendor at the foot, in a box with room for labels around. */
export const layoutYears = (
  years: readonly CostsOfYear[],
  ranked: readonly RankedVendor[],
  { width, height, left, top, bottom }: Box,
): YearsLayout => {
  const most = Math.max(1, ...years.map(sumOf));
  const baseY = height - bottom;
  const round = (value: number) => Math.round(value * 100) / 100;
  const toHeight = (cents: number) => (cents / most) * (baseY - top);
  const slot = (width - left) / Math.max(years.length, 1);
  const bars = years.map((year, index): YearBar => {
    const barWidth = round(slot * barShare);
    let y = baseY;
    const segments = ranked.flatMap(({ key, rank }): YearSegment[] => {
      const sum = costInYear(year, ranked, key);
      if (sumOf(sum) === 0) return [];
      const tall = toHeight(sumOf(sum));
      y -= tall;
      return [
        {
          key,
          rank,
          y: round(y),
          height: round(tall),
          spentWidth: round((sum.spentCents / sumOf(sum)) * barWidth),
        },
      ];
    });
    const x = round(left + slot * index + (slot - slot * barShare) / 2);
    return { year: year.year, x, width: barWidth, top: round(y), cents: sumOf(year), segments };
  });
  const step = roundStep(most);
  const lines = Array.from({ length: Math.floor(most / step) }, (_, index) => {
    const cents = (index + 1) * step;
    return { cents, y: round(baseY - toHeight(cents)) };
  });
  return { bars, lines, baseY };
};
