import type { TermPart } from "../../contract/open-parts.ts";

/** The parts of a contract's term, as they stand in a sentence. Keys are those of contract/open-parts.ts. */
export const termParts = {
  renewal: "la reconduction",
  startOn: "le premier jour",
  length: "la durée",
  renewalMonths: "la durée d’une reconduction",
  notice: "le délai de préavis de résiliation",
} as const satisfies Record<TermPart, string>;
