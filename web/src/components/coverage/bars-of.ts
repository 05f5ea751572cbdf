import type { CoverageSpan } from "@vigie/shared/service/coverage-shapes.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";

/** One contract's stretch of cover as one bar: bound until a day, then renewed unless somebody ends it. */
export type CoverageBar = Pick<CoverageSpan, "contractId" | "reference" | "title" | "fromOn" | "toOn" | "end"> & {
  /** The first day on which only a tacit renewal holds it. */
  readonly renewedOn?: string;
  /** Bars of the same days stand one above the other. */
  readonly lane: number;
};

type Open = Omit<CoverageBar, "lane">;

const append = (bars: Open[], { basis, ...span }: CoverageSpan): Open[] => {
  const before = bars.find(
    ({ contractId, toOn }) => contractId === span.contractId && addDays(toOn, 1) === span.fromOn,
  );
  const renewed = basis === "renewed" && { renewedOn: span.fromOn };
  if (!before) return [...bars, { ...span, ...renewed }];
  const joined = { ...before, toOn: span.toOn, ...(span.end && { end: span.end }), ...renewed };
  return bars.map((bar) => (bar === before ? joined : bar));
};

/** The spans of a service as bars, and how many lanes they need. */
export const barsOf = (spans: readonly CoverageSpan[]): { bars: CoverageBar[]; lanes: number } => {
  const open = spans.reduce<Open[]>(append, []).sort((a, b) => a.fromOn.localeCompare(b.fromOn));
  const freeFrom: string[] = [];
  const bars = open.map((bar) => {
    const free = freeFrom.findIndex((day) => day < bar.fromOn);
    const lane = free < 0 ? freeFrom.length : free;
    freeFrom[lane] = bar.toOn;
    return { ...bar, lane };
  });
  return { bars, lanes: Math.max(1, freeFrom.length) };
};
