import type { Locale } from "@vigie/shared/words/locale.ts";
import { fr } from "./fr/fr.ts";

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The words of mails by language; a missing key does not compile. */
export const mailWords: Record<Locale, Same<typeof fr>> = { fr };
