import { foldText } from "../fold-text.ts";
import type { CellReading } from "./cell-reading.ts";

/** What an amount is counted for; one that is paid once says nothing of a year. */
export type CostPeriod = "month" | "quarter" | "halfYear" | "year" | "once";

/** How often an amount falls due in a year, by the period it is counted for. */
export const timesAYear: Readonly<Record<Exclude<CostPeriod, "once">, number>> = {
  month: 12,
  quarter: 4,
  halfYear: 2,
  year: 1,
};

const per = String.raw`(?:\/|\b(?:par|pro|per|al|im|jeden|chaque|tous les|toutes les)\b)\s*`;

/** The words of a period, in the languages of the country. */
export const periodWords: Readonly<Record<CostPeriod, RegExp>> = {
  once: /\buniques?\b|\bune (?:seule )?fois\b|\bponctuel(?:le)?s?\b|\beinmalig\w*|\bun[ao] tantum\b|\bone.?off\b|\bonce\b/,
  month: new RegExp(
    `${per}(?:mois|mt|m|monat|mese|month)\\b|\\bmensuel(?:le)?(?:s|ment)?\\b|\\bmensualites?\\b|\\bmonatlich\\w*|\\bmensil[ei]\\b|\\bmonthly\\b`,
  ),
  quarter: new RegExp(
    `${per}(?:trimestres?|trim|quartal|quarter)\\b|\\btrimestriel(?:le)?(?:s|ment)?\\b|\\btrimestral[ei]\\b|\\bvierteljahrlich\\w*|\\bquartalsweise\\b|\\bquarterly\\b`,
  ),
  halfYear: new RegExp(
    `${per}(?:semestres?|sem|halbjahr)\\b|\\bsemestriel(?:le)?(?:s|ment)?\\b|\\bsemestral[ei]\\b|\\bhalbjahrlich\\w*`,
  ),
  year: new RegExp(
    `(?:${per}|l'|all')(?:ans?|annees?|jahr|anno|year|a)\\b|\\bannuel(?:le)?(?:s|ment)?\\b|\\bp\\.? ?a\\.?(?![a-z])|\\bjahrlich\\w*|\\bannual[ei]?\\b|\\byearly\\b`,
  ),
};

const inOrder: readonly CostPeriod[] = ["once", "month", "quarter", "halfYear", "year"];

/** The period a text speaks of, if any. */
export const periodIn = (text: string): CostPeriod | undefined => {
  const folded = foldText(text);
  return inOrder.find((period) => periodWords[period].test(folded));
};

// What a cell of periods says without « par »: « mois », « 1 an », « Monat ».
const bare: readonly (readonly [pattern: RegExp, period: CostPeriod])[] = [
  [/^(?:1 )?(?:m|mt|mois|monat|mese|month)$/, "month"],
  [/^(?:(?:1 )?(?:t|trim\.?|trimestre|quartal|quarter)|3 mois)$/, "quarter"],
  [/^(?:(?:1 )?(?:sem\.?|semestre|halbjahr)|6 mois)$/, "halfYear"],
  [/^(?:(?:1 )?(?:a|an|annee|jahr|anno|year)|12 mois)$/, "year"],
];

/** What a cell of periods holds where the file leaves it empty: an amount is a year’s, and that is said. */
export const supposedPeriod = "annuel (supposé)";

/** mensuel, par mois, /mois, trimestriel, semestriel, annuel, unique…; any other word is told, never guessed. */
export const readCostPeriod = (text: string): CellReading<CostPeriod> => {
  const folded = foldText(text);
  const plain = bare.find(([pattern]) => pattern.test(folded))?.[1];
  const found = inOrder.filter((period) => periodWords[period].test(folded));
  const [only = plain] = found;
  if (only === undefined || found.length > 1) return { fault: "cost.periodUnknown" };
  return { value: only, ...(/\bsuppose/.test(folded) && { note: "cost.yearSupposed" }) };
};
