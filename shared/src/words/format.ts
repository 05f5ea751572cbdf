import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { daysBetween } from "../time/plain-date.ts";
import type { Locale } from "./locale.ts";

const nbsp = "\u00a0";

type RelativeWords = {
  readonly today: string;
  readonly ahead: (days: string) => string;
  readonly behind: (days: string) => string;
  readonly days: (count: number) => string;
  readonly first: string;
};

// One entry per registered language: a new catalogue without its words does not compile.
const words: Record<Locale, RelativeWords> = {
  fr: {
    today: "aujourd’hui",
    ahead: (days) => `dans ${days}`,
    behind: (days) => `depuis ${days}`,
    days: (count) => `${groupThousands(count)}${nbsp}${count === 1 ? "jour" : "jours"}`,
    first: "1er",
  },
};

const groupThousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, "'");

// Making one takes a hundred times as long as using it.
const dayFormats = new Map<string, Intl.DateTimeFormat>();

const dayFormat = (locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  dayFormats.set(key, known);
  return known;
};

const intl = (day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string =>
  dayFormat(locale, options).format(new Date(day));

/** An ISO day as in a sentence: « 14 janvier 2027 », « 1er février 2027 »; day and month stay on one line. */
export const formatLongDay = (day: string, locale: Locale): string =>
  intl(day, locale, { day: "numeric", month: "long", year: "numeric" })
    .replace(/^1(?= )/, words[locale].first)
    .replace(" ", nbsp);

/** The day of the week: « lundi ». */
export const formatWeekday = (day: string, locale: Locale): string => intl(day, locale, { weekday: "long" });

/** A day in a list of its month: « lundi 1er », « mardi 16 »; it stays on one line. */
export const formatDayOfMonth = (day: string, locale: Locale): string =>
  `${formatWeekday(day, locale)}${nbsp}${intl(day, locale, { day: "numeric" }).replace(/^1$/, words[locale].first)}`;

/** An ISO day as in a table: « 14.01.2027 », the same in every language of the country. */
export const formatShortDay = (day: string): string => day.split("-").reverse().join(".");

/** The month of an ISO day or month: « janvier 2027 ». */
export const formatMonth = (month: string, locale: Locale): string =>
  intl(`${month.slice(0, 7)}-01`, locale, { month: "long", year: "numeric" });

/** The short name of a month: « janv. ». */
export const formatShortMonth = (month: string, locale: Locale): string =>
  intl(`${month.slice(0, 7)}-01`, locale, { month: "short" });

/** How far a day lies from today: « dans 52 jours », « depuis 3 jours », « aujourd’hui ». Both are ISO days. */
export const formatRelativeDay = (day: string, today: string, locale: Locale): string => {
  const distance = daysBetween(today, day);
  const { today: now, ahead, behind, days } = words[locale];
  if (distance === 0) return now;
  return distance > 0 ? ahead(days(distance)) : behind(days(-distance));
};

/** Integer centimes as Swiss francs: `CHF 12'500.–`, and `CHF 12'500.50` only where there are centimes. */
export const formatAmount = (cents: number): string => {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not integer centimes: ${cents}`);
  const francs = groupThousands(Math.trunc(Math.abs(cents) / 100));
  const rest = Math.abs(cents) % 100;
  const sign = cents < 0 ? "−" : "";
  return `CHF${nbsp}${sign}${francs}.${rest === 0 ? "–" : String(rest).padStart(2, "0")}`;
};

/** A stored number as one reads it aloud: `024 555 12 34` of this country, `+33 1 23 45 67 89` of another; what is none, as it is. */
export const formatPhone = (number: string): string => {
  const phone = parsePhoneNumberFromString(number);
  if (!phone) return number;
  const text =
    phone.country === "CH" || phone.countryCallingCode === "41" ? phone.formatNational() : phone.formatInternational();
  return text.replaceAll(" ", nbsp);
};
