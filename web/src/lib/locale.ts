import type { Locale } from "@vigie/shared/words/locale.ts";

/** The language of the signed-in person; French before sign-in. */
export const readLocale = async (): Promise<Locale> => "fr";
