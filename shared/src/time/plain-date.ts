import { Temporal } from "temporal-polyfill";
import * as z from "zod";

const firstDay = "1900-01-01";
const lastDay = "2199-12-31";

/**
 * A day of the calendar, "YYYY-MM-DD", as people type it: real, and between 1900 and 2199.
 * The year always has four digits, so `<` and `>` on these strings compare the days themselves.
 * A day we compute may fall outside these bounds: see `ComputedDate`.
 */
export const PlainDate = z.iso
  .date({ error: "date", abort: true })
  .refine((day) => isInRange(day), { error: "date", abort: true });
export type PlainDate = z.infer<typeof PlainDate>;

/** A real day which arithmetic may have carried out of 1900–2199, such as the notice day of a contract of 1900. */
export const ComputedDate = z.iso.date({ error: "date" });

/** Whether a day lies in the years the product accepts, 1900 to 2199. */
export const isInRange = (day: string): boolean => day >= firstDay && day <= lastDay;

const msPerDay = 86_400_000;

// Days are reckoned with UTC instants at midnight, which know no summer time: a list of a thousand contracts asks this ten thousand times,
// and one calendar object per step made that a second. The tests hold it against an independent reckoning, day by day.
const partsOf = (day: PlainDate) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});
const numberOf = (day: PlainDate): number => {
  const { year, month, date } = partsOf(day);
  return Date.UTC(year, month - 1, date) / msPerDay;
};
const dayOf = (number: number): PlainDate => new Date(number * msPerDay).toISOString().slice(0, 10);
const monthLength = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (value: number, digits: number): string => String(value).padStart(digits, "0");

/** The day `days` later, or earlier where negative. */
export const addDays = (day: PlainDate, days: number): PlainDate => dayOf(numberOf(day) + days);

/**
 * The same day of the month `months` later, or earlier where negative. A month too short gives its last day:
 * 31 January + 1 month is 28 or 29 February. Always count from the first date: 31 January + 2 months is 31 March,
 * whereas one month after 28 February is 28 March.
 */
export const addMonths = (day: PlainDate, months: number): PlainDate => {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const newDate = Math.min(date, monthLength(newYear, newMonth));
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(newDate, 2)}`;
};

/** Days from the first day to the second; negative if the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => numberOf(to) - numberOf(from);

/** Months from the calendar month of one day to that of another, whatever the days: 31 January to 1 February is 1. */
export const calendarMonthsBetween = (from: PlainDate, to: PlainDate): number => {
  const [start, end] = [partsOf(from), partsOf(to)];
  return (end.year - start.year) * 12 + (end.month - start.month);
};

/** The month of a day, 1 to 12. */
export const monthOf = (day: PlainDate): number => partsOf(day).month;

/** The last day of the month of a day. */
export const lastDayOfMonth = (day: PlainDate): PlainDate => {
  const { year, month } = partsOf(day);
  return `${day.slice(0, 8)}${pad(monthLength(year, month), 2)}`;
};

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: PlainDate): boolean => {
  const { year, month, date } = partsOf(day);
  return [0, 6].includes(new Date(Date.UTC(year, month - 1, date)).getUTCDay());
};

/** The later of two days. */
export const laterOf = (one: PlainDate, other: PlainDate): PlainDate => {
  if (one > other) return one;
  return other;
};

/** The earlier of two days. */
export const earlierOf = (one: PlainDate, other: PlainDate): PlainDate => {
  if (one < other) return one;
  return other;
};

/** The day it is in Switzerland at an instant: at 23:30 UTC the next day has already begun there. */
export const dayInZurich = (instant: Date | string): PlainDate =>
  Temporal.Instant.from(typeof instant === "string" ? instant : instant.toISOString())
    .toZonedDateTimeISO("Europe/Zurich")
    .toPlainDate()
    .toString();
