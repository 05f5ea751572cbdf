import type { ImportRow } from "@vigie/shared/association/onboarding-import.ts";

/** What a column may hold, in the order in which the screen asks for it. */
export const importFields = [
  "ofsNumber",
  "name",
  "canton",
  "languages",
  "executiveName",
  "adminEmail",
  "adminName",
] as const satisfies (keyof ImportRow)[];
export type ImportField = (typeof importFields)[number];

/** Without these two nothing can be onboarded: the rest is completed from the official list. */
export const neededFields: readonly ImportField[] = ["ofsNumber", "adminEmail"];

/** Which column of the file holds which field, counted from 0. */
export type Mapping = Readonly<Partial<Record<ImportField, number>>>;
