import Holidays from "date-holidays";
import type { Canton } from "../commune/canton.ts";
import { addDays, isWeekend, type PlainDate } from "./plain-date.ts";

// Working out the holidays of a year takes milliseconds and never changes: each is worked out once.
const holidaysByYear = new Map<string, ReadonlySet<PlainDate>>();

const publicHolidaysOf = (year: string, canton?: Canton): ReadonlySet<PlainDate> => {
  const cacheKey = `${canton ?? "CH"} ${year}`;
  const known = holidaysByYear.get(cacheKey);
  if (known) return known;
  const options = { types: ["public" as const] };
  const calendar = canton ? new Holidays("CH", canton, options) : new Holidays("CH", options);
  // The library writes "2027-08-01 00:00:00": the day is its first ten characters.
  const days = new Set(calendar.getHolidays(Number(year)).map((holiday) => holiday.date.slice(0, 10)));
  holidaysByYear.set(cacheKey, days);
  return days;
};

/** The public holidays of a canton in some years, the earliest first. */
export const publicHolidays = (years: readonly number[], canton: Canton): PlainDate[] =>
  years.flatMap((year) => [...publicHolidaysOf(String(year), canton)]).sort();

/**
 * Whether offices work on a day: neither a weekend nor a public holiday of the canton (or, without a canton,
 * of the whole country). A public half day is a holiday: posting earlier does no harm. Customary days off are worked.
 */
export const isWorkingDay = (day: PlainDate, canton?: Canton): boolean =>
  !isWeekend(day) && !publicHolidaysOf(day.slice(0, 4), canton).has(day);

/** The day itself if it is worked, else the last working day before it. */
export const previousWorkingDay = (day: PlainDate, canton?: Canton): PlainDate =>
  isWorkingDay(day, canton) ? day : previousWorkingDay(addDays(day, -1), canton);
