import { type HoursSpan, type ServiceHours, Weekday } from "@vigie/shared/service/service-hours.ts";
import { isAlways } from "@vigie/shared/words/hours-words.ts";

export type TimeRange = { readonly from: string; readonly to: string };
export type Week = Readonly<Record<Weekday, readonly TimeRange[]>>;

/** Service hours as the form holds them: a usual answer, or a week of one's own. */
export type HoursValues = {
  readonly choice: "unknown" | "office" | "always" | "own";
  readonly week: Week;
  readonly onHolidays: boolean;
};

export const weekdays = Weekday.options;
const workdays: Weekday[] = ["mon", "tue", "wed", "thu", "fri"];
export const officeRanges: readonly TimeRange[] = [
  { from: "08:00", to: "12:00" },
  { from: "13:30", to: "17:00" },
];

const weekOf = (rangesOn: (day: Weekday) => readonly TimeRange[]): Week => ({
  mon: rangesOn("mon"),
  tue: rangesOn("tue"),
  wed: rangesOn("wed"),
  thu: rangesOn("thu"),
  fri: rangesOn("fri"),
  sat: rangesOn("sat"),
  sun: rangesOn("sun"),
});

/** The week most counters are open. */
export const officeWeek = weekOf((day) => (workdays.includes(day) ? officeRanges : []));

/** Who types that a day ends at 00:00 means its last midnight. */
const endMeant = (to: string) => (to === "00:00" ? "24:00" : to);

/** The spans of a week: the days that have the same hours together. */
export const spansOf = (week: Week): HoursSpan[] => {
  const days = new Map<string, Weekday[]>();
  for (const day of weekdays) {
    for (const { from, to } of week[day]) {
      const key = `${from} ${endMeant(to)}`;
      days.set(key, [...(days.get(key) ?? []), day]);
    }
  }
  return [...days].map(([key, on]) => ({
    days: on,
    from: key.slice(0, key.indexOf(" ")),
    to: key.slice(key.indexOf(" ") + 1),
  }));
};

const officeHours: ServiceHours = { spans: spansOf(officeWeek), onHolidays: false };
const alwaysHours: ServiceHours = {
  spans: [{ days: [...weekdays], from: "00:00", to: "24:00" }],
  onHolidays: true,
};

/** What is sent of the hours; none while they are not known. */
export const hoursOf = ({ choice, week, onHolidays }: HoursValues): ServiceHours | undefined => {
  if (choice === "unknown") return undefined;
  if (choice === "office") return officeHours;
  if (choice === "always") return alwaysHours;
  return { spans: spansOf(week), onHolidays };
};

const isOffice = (hours: ServiceHours) => JSON.stringify(hours) === JSON.stringify(officeHours);

/** What the form shows of the hours of a service. */
export const hoursValuesOf = (hours: ServiceHours | undefined): HoursValues => {
  if (!hours) return { choice: "unknown", week: officeWeek, onHolidays: false };
  if (isAlways(hours)) return { choice: "always", week: officeWeek, onHolidays: false };
  if (isOffice(hours)) return { choice: "office", week: officeWeek, onHolidays: false };
  const on = (day: Weekday) =>
    hours.spans
      .filter(({ days }) => days.includes(day))
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => a.from.localeCompare(b.from));
  return { choice: "own", week: weekOf(on), onHolidays: hours.onHolidays };
};
