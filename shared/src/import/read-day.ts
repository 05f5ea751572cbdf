import { foldText } from "../fold-text.ts";
import { addDays, lastDayOfMonth, PlainDate } from "../time/plain-date.ts";
import type { CellReading } from "./cell-reading.ts";

// The first letters of the months as they are written in French, German, Italian and English, folded.
const monthNames: readonly RegExp[] = [
  /^(jan|gen)/,
  /^(fev|feb)/,
  /^(mar|mrz|maer)/,
  /^(av|apr)/,
  /^(mai|may|mag)/,
  /^(juin|jun|giu)/,
  /^(juil|jul|lug)/,
  /^(aou|aug|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott)/,
  /^(nov)/,
  /^(dec|dez|dic)/,
];

const monthOfName = (name: string): number => monthNames.findIndex((pattern) => pattern.test(name)) + 1;

/** Two digits mean the years 1980 to 2079: no contract of a commune is older. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 80 ? 2000 : 1900);

const two = (value: number): string => String(value).padStart(2, "0");
const dayOf = (year: number, month: number, day: number): PlainDate | undefined =>
  PlainDate.safeParse(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`).data;

const found = (day: PlainDate | undefined, note?: string): CellReading<PlainDate> =>
  day === undefined ? { fault: "date" } : { value: day, ...(note && { note }) };

/** Excel counts days from 30 December 1899; only numbers of contracts' years are taken for days. */
const firstSerial = 25_569;
const lastSerial = 73_050;
const readSerial = (text: string): CellReading<PlainDate> => {
  const serial = Math.floor(Number(text));
  return serial >= firstSerial && serial <= lastSerial ? found(addDays("1900-01-01", serial - 2)) : { fault: "date" };
};

const readNumbers = (one: number, other: number, year: number, separator: string): CellReading<PlainDate> => {
  // In this country the day comes first. Only where it cannot, the month does: 12/31/2026.
  if (other > 12 && one <= 12) return found(dayOf(year, one, other), "date.monthFirst");
  const couldBeEither = separator === "/" && one <= 12 && other <= 12 && one !== other;
  return found(dayOf(year, other, one), couldBeEither ? "date.dayFirst" : undefined);
};

const readEnd = (rest: string): CellReading<PlainDate> => {
  const match = /^(?:de |du |d')?(?:(annee|mois de|[a-z]+\.?)? ?)(\d{4})$/.exec(rest);
  if (!match) return { fault: "date" };
  const [, word = "", year = ""] = match;
  const month = word === "" || word === "annee" ? 12 : monthOfName(word);
  return month === 0 ? { fault: "date" } : found(lastDayOfMonth(`${year}-${two(month)}-01`));
};

const before =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lu|ma|me|je|ve|sa|di)[., ]+|(?:jusqu'au|jusqu'a|des le|des|depuis le|depuis|au|le|du|bis|bis zum|zum|per|ab|vom|al|dal|until|from)\b ?:?)+ ?/;

/**
 * A day as it stands in a spreadsheet: `31.12.2026`, `31/12/26`, `2026-12-31`, « 31 décembre 2026 », « fin 2026 », an Excel serial. A month
 * or a year alone is no day, and is asked for.
 */
export const readDay = (text: string): CellReading<PlainDate> => {
  const bare = foldText(text).replace(before, "").trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d.*)?$/.exec(bare);
  if (iso) return found(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numbers = /^(\d{1,2}) ?([./\- ]) ?(\d{1,2}) ?[./\- ] ?(\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(bare);
  if (numbers) {
    const [, one = "", separator = "", other = "", year = ""] = numbers;
    return readNumbers(Number(one), Number(other), fullYear(year), separator);
  }
  const named = /^(\d{1,2})(?:er|st|nd|rd|th)?[. -]*([a-z]{3,12})\.?[ -]*(\d{4}|\d{2})$/.exec(bare);
  if (named) return found(dayOf(fullYear(named[3] ?? ""), monthOfName(named[2] ?? ""), Number(named[1])));
  const english = /^([a-z]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(bare);
  if (english) return found(dayOf(Number(english[3]), monthOfName(english[1] ?? ""), Number(english[2])));
  const end = /^(?:fin|ende|fine|end of|end)\b ?(.*)$/.exec(bare);
  if (end) return readEnd(end[1] ?? "");
  if (/^(19|20)\d{2}$/.test(bare)) return { fault: "date.yearOnly" };
  if (/^(?:[a-z]{3,12}\.?|\d{1,2}) ?[./\- ] ?(19|20)\d{2}$/.test(bare)) return { fault: "date.monthOnly" };
  const whole = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(bare);
  if (whole) return found(dayOf(Number(whole[3]), Number(whole[2]), Number(whole[1])));
  const sorted = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(bare);
  if (sorted) return found(dayOf(Number(sorted[1]), Number(sorted[2]), Number(sorted[3])));
  return /^\d{5}(?:[.,]\d+)?$/.test(bare) ? readSerial(bare.replace(",", ".")) : { fault: "date" };
};
