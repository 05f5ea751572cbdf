import type { Renewal } from "../contract/term.ts";
import { foldText } from "../fold-text.ts";
import type { CellReading } from "./cell-reading.ts";
import { readDuration } from "./read-duration.ts";

/** What a cell says of the renewal, and its length where it stands in the same cell: « tacite, 1 an ». */
export type RenewalReading = { readonly renewal: Renewal; readonly months?: number };

/** What is supposed of all contracts of a file that says nothing, and how a cell says so. */
export const supposedRenewals = { tacit: "tacite (supposé)", none: "aucune (supposé)" } as const;
export type SupposedRenewal = keyof typeof supposedRenewals;

// The first that fits is meant: « indéterminée » holds « déterminée », and « non tacite » is no tacit renewal but nobody knows which other.
const words: readonly (readonly [pattern: RegExp, renewal: Renewal | undefined])[] = [
  [/indetermin|illimit|unbefrist|indefinit|sans (?:fin|echeance|terme)|openended|open.?end/, "openEnded"],
  [/\b(?:non|pas|nicht|keine) (?:de )?(?:tacite|reconduction tacite|auto|stillschweigend)/, undefined],
  [/tacit|\bauto|stillschweigend|d'annee en annee|\btr\b|evergreen/, "tacit"],
  [/express|ausdruck|\boption\b|sur demande|a renegocier|espress|par avenant/, "express"],
  [/^(?:oui|o|yes|y|ja|si|x|1|vrai|true|✓|✔)$/, "tacit"],
  [
    /^(?:non|n|no|nein|0|faux|false|none|aucune?|sans|neant)\b|determinee?|fixe?\b|befrist|non renouvelable|unique/,
    "none",
  ],
];
const length =
  /(\d+|une?|deux|trois)\s*(?:ans?|annees?|mois|m|jahre?|monate?|years?|months?)\b|d'annee en annee|annuel/;

/** tacite, tacitement, auto, oui; expresse; non; indéterminée. Any other word is shown and asked for once. */
export const readRenewal = (text: string): CellReading<RenewalReading> => {
  const folded = foldText(text);
  const found = words.find(([pattern]) => pattern.test(folded));
  if (!found?.[1]) return { fault: "word.unknown" };
  const said = length.exec(folded);
  const read = said && readDuration(said[0]);
  const months = read?.fault === undefined && read && "months" in read.value ? read.value.months : undefined;
  const takesLength = found[1] === "tacit" || found[1] === "express";
  return {
    value: { renewal: found[1], ...(months && takesLength && { months }) },
    ...(/\bsuppose/.test(folded) && { note: "renewal.supposed" }),
  };
};
