import type { Language } from "@vigie/shared/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr, type LetterWords } from "./fr.ts";
import { it } from "./it.ts";

/** The words of letters by the vendor's language; a missing key does not compile. */
export const letterWords: Record<Language, LetterWords> = { fr, de, it, en };
