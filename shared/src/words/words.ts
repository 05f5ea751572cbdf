import { fr } from "./fr/fr.ts";
import type { Locale } from "./locale.ts";

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
/** What a catalogue of shared words must hold: every key of the French one, no more and no less. */
export type SharedWords = Same<typeof fr>;

/** The shared words by language. A locale without its catalogue, or a catalogue without a key, does not compile. */
export const sharedWords: Record<Locale, SharedWords> = { fr };
