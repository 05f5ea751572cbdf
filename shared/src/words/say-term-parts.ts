import type { TermPart } from "../contract/open-parts.ts";
import type { Locale } from "./locale.ts";
import type { SharedWords } from "./words.ts";

/** What is missing of a contract's term, or of one of several, in a sentence: « la reconduction et le délai de préavis de résiliation ». */
export const sayTermParts = (
  parts: readonly TermPart[],
  locale: Locale,
  { termParts }: SharedWords,
  type: "conjunction" | "disjunction" = "conjunction",
): string => new Intl.ListFormat(locale, { type }).format(parts.map((part) => termParts[part]));
