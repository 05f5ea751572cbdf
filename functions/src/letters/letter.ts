import type { Letterhead } from "@vigie/shared/commune/letterhead.ts";
import type { Language } from "@vigie/shared/language.ts";

/** A letter in its parts, every word of it: what is left is where each stands on the sheet. */
export type Letter = {
  language: Language;
  fileName: string;
  sender: string[];
  reachedAt: string[];
  registered: string;
  recipient: string[];
  placeAndDay: string;
  subject: string;
  reference: string;
  paragraphs: string[];
  signatories: Letterhead["signatories"];
};
