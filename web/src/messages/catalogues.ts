import type { Catalogue, NoSurplus } from "./catalogue-shape.ts";
import { fr } from "./fr/fr.ts";

/** Refuses at compile time a catalogue that lacks a key of the French one, or has one more. */
const register = <T extends Catalogue>(catalogue: T & NoSurplus<T>): Catalogue => catalogue;

/** The languages the product speaks. A language is added by one line here; the type check then names what is missing. */
export const catalogues = {
  fr: register(fr),
};

export type Locale = keyof typeof catalogues;
