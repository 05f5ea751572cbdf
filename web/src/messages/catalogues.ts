import type { Locale } from "@vigie/shared/words/locale.ts";
import type { Catalogue, NoSurplus } from "./catalogue-shape.ts";
import { fr } from "./fr/fr.ts";

/** Refuses at compile time a catalogue that lacks a key of the French one, or has one more. */
const register = <T extends Catalogue>(catalogue: T & NoSurplus<T>): Catalogue => catalogue;

/** The words of every language the product speaks: the type check names the language, or the key, that is missing. */
export const catalogues: Record<Locale, Catalogue> = {
  fr: register(fr),
};
