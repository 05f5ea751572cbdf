/** The languages screens and mails speak today. A language is added here once its catalogues are whole; until then people read French. */
const locales = ["fr"] as const;
export type Locale = (typeof locales)[number];

/** The language to speak to somebody: theirs if there is a catalogue for it, else French. */
export const localeFor = (language: string): Locale => locales.find((locale) => locale === language) ?? "fr";
