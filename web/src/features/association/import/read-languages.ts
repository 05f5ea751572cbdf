import { foldText } from "@vigie/shared/fold-text.ts";
import { Language } from "@vigie/shared/language.ts";

const beginnings: Record<Language, readonly string[]> = {
  fr: ["f", "fr", "fra", "franz", "french"],
  de: ["d", "de", "deu", "all", "german", "ted"],
  it: ["i", "it"],
  en: ["e", "en", "ang", "ing"],
};

const languageOf = (word: string): string =>
  Language.options.find((language) =>
    beginnings[language].some((beginning) =>
      beginning.length === 1 ? word === beginning : word.startsWith(beginning),
    ),
  ) ?? word;

const joins = ["et", "und", "and", "ed"];

/** « Français, allemand », « D/F » or « de » as codes; a word that is no language stays, to be refused by name. */
export const readLanguages = (cell: string): string => {
  const words = (foldText(cell).match(/[a-z]+/g) ?? []).filter((word) => !joins.includes(word));
  return [...new Set(words.map(languageOf))].join(" ");
};
