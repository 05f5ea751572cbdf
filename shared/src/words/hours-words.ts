import { type HoursSpan, type ServiceHours, Weekday } from "../service/service-hours.ts";
import type { Locale } from "./locale.ts";
import type { SharedWords } from "./words.ts";

// A week that begins on a Monday.
const aMonday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** The short name of a day of the week: « lun. ». */
const shortWeekday = (day: Weekday, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(
    aMonday + Weekday.options.indexOf(day) * dayMs,
  );

/** The name of a day of the week: « lundi ». */
export const longWeekday = (day: Weekday, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
    aMonday + Weekday.options.indexOf(day) * dayMs,
  );

/** « lun.–ven. », « lun., mer. » */
const sayDays = (days: Weekday[], locale: Locale, words: SharedWords): string => {
  if (days.length === 7) return words.levels.hours.daily;
  const [first, last] = [days.at(0), days.at(-1)];
  const places = days.map((day) => Weekday.options.indexOf(day));
  const follow = places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
  if (first && last && follow && days.length > 2) return `${shortWeekday(first, locale)}–${shortWeekday(last, locale)}`;
  return days.map((day) => shortWeekday(day, locale)).join(", ");
};

/** Whether a span fills the whole week. */
export const isAlways = ({ spans, onHolidays }: ServiceHours): boolean =>
  onHolidays &&
  spans.length === 1 &&
  spans.every(({ days, from, to }) => days.length === 7 && from === "00:00" && to === "24:00");

const byDays = (spans: readonly HoursSpan[]) => [...Map.groupBy(spans, ({ days }) => days.join()).values()];

/** Service hours in words: « lun.–ven. 08:00–12:00 et 13:30–17:00, sauf jours fériés ». */
export const sayHours = (hours: ServiceHours, locale: Locale, words: SharedWords): string => {
  const say = words.levels.hours;
  if (isAlways(hours)) return say.always;
  const lines = byDays(hours.spans).map((group) => {
    const times = group.map(({ from, to }) => `${from}–${to}`).sort();
    return `${sayDays(group[0]?.days ?? [], locale, words)} ${times.join(say.and)}`;
  });
  return [...lines, hours.onHolidays ? say.onHolidays : say.notOnHolidays].join(", ");
};
