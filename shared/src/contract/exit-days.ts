import * as z from "zod";
import { addMonths, lastDayOfMonth, monthOf, type PlainDate } from "../time/plain-date.ts";

/** The days on which a contract without end may be ended. */
export const ExitRule = z.enum(["anyDay", "monthEnd", "quarterEnd", "halfYearEnd", "yearEnd"], {
  error: "term.exit.unknown",
});
export type ExitRule = z.infer<typeof ExitRule>;

const periodMonths = { monthEnd: 1, quarterEnd: 3, halfYearEnd: 6, yearEnd: 12 };

/** The first day, from the given day on, on which the rule lets a contract end. */
export const exitDayFrom = (day: PlainDate, rule: ExitRule): PlainDate => {
  if (rule === "anyDay") return day;
  const months = periodMonths[rule];
  const monthsLeftInPeriod = (months - (monthOf(day) % months)) % months;
  return lastDayOfMonth(addMonths(day, monthsLeftInPeriod));
};
