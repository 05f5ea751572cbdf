import type { Language } from "@vigie/shared/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";

/** What a letter says, sentence by sentence; days come written out, `{…}` are filled in. */
export type LetterWords = { readonly [K in keyof typeof fr]: string };

/** The words of letters by the vendor's language; a missing key does not compile. */
export const letterWords: Record<Language, LetterWords> = { fr, de, it, en };
