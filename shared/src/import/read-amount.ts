import { foldText } from "../fold-text.ts";
import type { CellReading } from "./cell-reading.ts";
import { periodIn, periodWords, timesAYear } from "./cost-period.ts";

/** A hundred million francs. */
export const largestCents = 100_000_000_00;

const otherCurrency = /€|\beur(?:os?)?\b|\busd\b|\$|£|\bgbp\b/;
const severalYears = /\b(?:pour|sur|fur)\s*(\d+)\s*(?:ans|annees|jahre)/;
const aside =
  /\b(?:chf|frs?|francs?|sfr|ht|hors taxes?|ttc|tva incl\.?|tva comprise|excl\.? tva|hors tva|exkl\.? mwst|inkl\.? mwst)\b\.?|\(|\)/g;
const about = /^(?:env\.?|environ|ca\.?|circa|approx\.?|~|≈)\s*/;

/** Where thousands and decimals stand: the last sign with one or two figures behind it is the decimal one. */
const centsOf = (number: string): { cents: number; note?: string } | undefined => {
  const signs = number.replace(/[\s'’‘`´]/g, "");
  // What a spreadsheet reckoned has more decimals than money.
  if (/^\d{1,9}\.\d{4,}$/.test(signs)) return { cents: Math.round(Number(signs) * 100) };
  const match = /^(\d[\d.,]*?)(?:[.,](\d{1,2}|[-–—]{1,2}))?$/.exec(signs);
  if (!match) return undefined;
  const [, whole = "", rest = ""] = match;
  if (!/^\d+$|^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return undefined;
  const cents = Number(whole.replace(/[.,]/g, "")) * 100 + (/^\d/.test(rest) ? Number(rest.padEnd(2, "0")) : 0);
  const isOddThousands = rest === "" && /^\d{1,3}[.,]\d{3}$/.test(whole);
  return { cents, ...(isOddThousands && { note: "amount.thousands" }) };
};

/**
 * Swiss francs a year in integer centimes: `12'500.–`, `12 500.00`, `CHF 1’200`, « 12'500 / an ». A month is multiplied by twelve only where the
 * cell says so, and that is said. Other currencies and sums of several years are refused: what they are a year is asked, not guessed.
 */
export const readAmount = (text: string): CellReading<number> => {
  const folded = foldText(text);
  if (/^(?:gratuit|offert|0|sans frais|kostenlos|gratis|free|inclus|compris)e?s?$/.test(folded)) return { value: 0 };
  if (otherCurrency.test(folded)) return { fault: "amount.notFrancs" };
  if (severalYears.test(folded)) return { fault: "amount.severalYears" };
  // A period that is not said is a year, the column's own.
  const period = periodIn(folded) ?? "year";
  if (period === "once") return { fault: "cost.once" };
  const isAbout = about.test(folded);
  const bare = Object.values(periodWords)
    .reduce((rest, pattern) => rest.replace(pattern, " "), folded.replace(about, ""))
    .replace(aside, " ")
    .replace(/^\W*(?=\d)/, "")
    .replace(/\s*\/\s*$/, "")
    .trim();
  const thousand = /^([\d.,' ]+)\s*(?:k|kchf|mille)$/.exec(bare);
  const read = centsOf(thousand?.[1]?.trim() ?? bare);
  if (!read || /^[-–—−]/.test(folded)) return { fault: "amount.unreadable" };
  const cents = read.cents * (thousand ? 1000 : 1) * timesAYear[period];
  if (cents > largestCents) return { fault: "tooLarge" };
  const note = {
    month: "amount.perMonth",
    quarter: "amount.perQuarter",
    halfYear: "amount.perHalfYear",
    year: undefined,
  }[period];
  const said = note ?? (isAbout ? "amount.about" : thousand ? undefined : read.note);
  return { value: cents, ...(said && { note: said }) };
};
