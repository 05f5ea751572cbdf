import { addDays, addMonths, type PlainDate } from "../time/plain-date.ts";

/** Whole months, the first being that of a day: the first day of the one to the last day of the last. */
export const coverageMonths = (from: PlainDate, months: number): { fromOn: PlainDate; toOn: PlainDate } => {
  const fromOn = `${from.slice(0, 7)}-01`;
  return { fromOn, toOn: addDays(addMonths(fromOn, months), -1) };
};
