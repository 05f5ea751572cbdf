import { addMonths, calendarMonthsBetween, daysBetween } from "@vigie/shared/time/plain-date.ts";

/** The days drawn, both included. */
export type Window = { readonly fromOn: string; readonly toOn: string };

/** A month that is named or marked on the axis, and where, in percent of the width. */
export type Tick = { readonly month: string; readonly at: number; readonly isYear: boolean };

/** Where the start of a day lies, in percent of the width; days outside lie on the edge. */
export const placeOf = (day: string, { fromOn, toOn }: Window): number => {
  const share = daysBetween(fromOn, day) / (daysBetween(fromOn, toOn) + 1);
  return Math.round(Math.min(1, Math.max(0, share)) * 1e5) / 1e3;
};

const stepOf = (months: number): number => {
  if (months <= 12) return 1;
  if (months <= 24) return 3;
  return months <= 36 ? 6 : 12;
};

/** The months to mark: as many as can be read side by side, always with every January. */
export const ticksOf = (window: Window): Tick[] => {
  const first = `${window.fromOn.slice(0, 7)}-01`;
  const months = calendarMonthsBetween(first, window.toOn) + 1;
  const step = stepOf(months);
  return Array.from({ length: months }, (_, index) => addMonths(first, index))
    .filter((month) => (Number(month.slice(5, 7)) - 1) % step === 0 && month >= window.fromOn)
    .map((month) => ({ month, at: placeOf(month, window), isYear: month.slice(5, 7) === "01" }));
};
