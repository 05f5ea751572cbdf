import type { Language } from "@vigie/shared/language.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";

// French and Italian write the first of a month as an ordinal; English here is that of Europe: 1 January 2027.
const locales = { fr: "fr-CH", de: "de-CH", it: "it-CH", en: "en-GB" } as const satisfies Record<Language, string>;
const firsts: Partial<Record<Language, string>> = { fr: "1er", it: "1º" };

/** An ISO day as a letter in that language writes it: « 1er février 2027 », «31. Dezember 2026». */
export const letterDay = (day: PlainDate, language: Language): string => {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  const written = new Intl.DateTimeFormat(locales[language], options).format(new Date(day));
  const first = firsts[language];
  return (first ? written.replace(/^1(?= )/, first) : written).replaceAll(" ", "\u00a0");
};
