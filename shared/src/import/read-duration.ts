import { foldText } from "../fold-text.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { CellReading } from "./cell-reading.ts";
import { readDay } from "./read-day.ts";

/** How long: whole months where they are said, else days; never both. */
export type Duration = { readonly months: number } | { readonly days: number };

const numberWords: Readonly<Record<string, string>> = {
  un: "1",
  une: "1",
  deux: "2",
  trois: "3",
  quatre: "4",
  cinq: "5",
  six: "6",
  douze: "12",
  ein: "1",
  eine: "1",
  einen: "1",
  zwei: "2",
  drei: "3",
  sechs: "6",
  uno: "1",
  tre: "3",
  one: "1",
  two: "2",
  three: "3",
};
const units: readonly (readonly [pattern: RegExp, months: number, days: number])[] = [
  [/^(?:ans?|annees?|a|jahre?n?|j\.|anni|anno|years?|yrs?|y)$/, 12, 0],
  [/^(?:mois|m|mt|mts|monate?n?|mon|mesi|mese|months?)$/, 1, 0],
  [/^(?:trimestres?|quartale?|quarters?)$/, 3, 0],
  [/^(?:semestres?|halbjahre?)$/, 6, 0],
  [/^(?:semaines?|sem|wochen?|w|settimane|weeks?)$/, 0, 7],
  [/^(?:jours?|jrs?|j|d|tage?n?|tg|giorni|days?)$/, 0, 1],
];
const part = /(\d+(?:[.,]\d+)?|½)\s*(?:-\s*)?([a-z]+\.?)/g;
const most = 600;

const nothing = /^(?:0|aucun|aucune|sans|sans preavis|neant|pas de preavis|keine?|nessuno|none)$/;

/**
 * A length: « 3 mois », « 90 jours », « 1 an et 6 mois », « 6M », « douze mois », « 3 mois pour fin d'année ». A bare number has no unit, and is
 * asked for; « aucun » is 0 months.
 */
export const readDuration = (text: string): CellReading<Duration> => {
  const folded = foldText(text);
  if (nothing.test(folded)) return { value: { months: 0 } };
  if (/^(?:annuel(?:le)?|jahrlich|d'annee en annee|chaque annee)$/.test(folded)) return { value: { months: 12 } };
  if (/^(?:semestriel(?:le)?)$/.test(folded)) return { value: { months: 6 } };
  if (/^(?:trimestriel(?:le)?)$/.test(folded)) return { value: { months: 3 } };
  if (/^(?:mensuel(?:le)?|monatlich|mois par mois)$/.test(folded)) return { value: { months: 1 } };
  if (/^\d+(?:[.,]\d+)?$/.test(folded)) return { fault: "duration.noUnit" };
  // What follows the length (« avant l'échéance », « pour le 31.12 ») is not a part of it.
  const said = folded
    .replace(/\b[a-z]+\b/g, (word) => numberWords[word] ?? word)
    .replace(/\b(?:avant|pour|vor|auf|prima|before|fin|ecrit|nets?)\b.*$/, "");
  const parts = [...said.matchAll(part)].map(([, count = "", word = ""]) => {
    const unit = units.find(([pattern]) => pattern.test(word.replace(/\.$/, "")) || pattern.test(word));
    const value = count === "½" ? 0.5 : Number(count.replace(",", "."));
    return unit && { months: value * unit[1], days: value * unit[2] };
  });
  if (parts.length === 0 || parts.some((each) => each === undefined)) return { fault: "duration.unreadable" };
  const months = parts.reduce((sum, each) => sum + (each?.months ?? 0), 0);
  const days = parts.reduce((sum, each) => sum + (each?.days ?? 0), 0);
  if (!Number.isInteger(months) || !Number.isInteger(days) || (months > 0 && days > 0))
    return { fault: "duration.unreadable" };
  if (months > most || days > 3650) return { fault: "duration.unreadable" };
  return { value: days > 0 ? { days } : { months } };
};

/** What a column « Durée » may hold: a length, or the first and the last day, or that there is no end. */
export type Span = {
  readonly length?: Duration;
  readonly startOn?: PlainDate;
  readonly endOn?: PlainDate;
  readonly isOpenEnded?: true;
};

const openEnded = /indetermin|illimit|unbefrist|indefinit|sans fin|open.?end|unlimited|perpetu/;

/** A length, two days (« du 01.01.2024 au 31.12.2026 »), or « indéterminée ». */
export const readSpan = (text: string): CellReading<Span> => {
  const folded = foldText(text);
  if (openEnded.test(folded)) return { value: { isOpenEnded: true } };
  const days = /^(?:du |vom |dal |from )?(.*\d{2,4})\s*(?:–|—|-|au|a|jusqu'au|bis|to|al)\s+(\d.*\d{2,4})$/.exec(folded);
  const start = days && readDay(days[1] ?? "");
  const end = days && readDay(days[2] ?? "");
  if (start && end && start.fault === undefined && end.fault === undefined)
    return { value: { startOn: start.value, endOn: end.value } };
  const length = readDuration(text);
  return length.fault === undefined ? { value: { length: length.value } } : length;
};
