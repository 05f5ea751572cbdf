import { roles } from "./roles.ts";
import { sentences } from "./sentences.ts";

/** French words that screens and mails share. It is the original: every other language has the same keys. */
export const fr = { sentences, roles } as const;
