import type { ExitRule } from "../contract/exit-days.ts";
import { foldText } from "../fold-text.ts";
import type { CellReading } from "./cell-reading.ts";
import { type Duration, readDuration } from "./read-duration.ts";

/** A notice period, and what the cell says besides: the days on which it may end a contract without end, or words to be kept. */
export type NoticeReading = {
  readonly length: Duration;
  readonly exit?: ExitRule;
  /** The whole cell, where it says more than a length. */
  readonly words?: string;
};

const count = String.raw`(?:\d+(?:[.,]\d+)?|½|\b(?:une?|deux|trois|quatre|cinq|six|douze|eine?n?|zwei|drei|sechs|uno|tre|one|two|three)\b)`;
const unit = String.raw`(?:ans?|annees?|jahre?n?|anni|anno|years?|mois|m|monate?n?|mesi|mese|months?|trimestres?|quartale?|quarters?|semestres?|semaines?|sem|wochen?|settimane|weeks?|jours?|jrs?|j|tage?n?|giorni|days?)\b\.?`;
const lengths = new RegExp(`${count}\\s*-?\\s*${unit}(?:\\s*(?:et|und|e|,)?\\s*${count}\\s*-?\\s*${unit})*`);

const of = `(?: (?:d'une?|du|de l'|de la|de|d'|l'|des|eines?|der|del(?:l')?|of(?: the| a)?))? ?`;
const exits: readonly (readonly [pattern: RegExp, exit: ExitRule])[] = [
  [
    new RegExp(
      `fins?${of}(?:semestres?|semestrielle)\\b|halbjahresende|ende${of}halbjahr|30\\.0?6\\.? (?:et|ou) (?:le |au |du )?31\\.12`,
    ),
    "halfYearEnd",
  ],
  [new RegExp(`fins?${of}(?:trimestres?|trimestrielle)\\b|quartalsende|ende${of}quartal`), "quarterEnd"],
  [
    new RegExp(
      `fins?${of}(?:annees?|an|exercice|decembre)\\b|31\\.12|31 decembre|jahresende|ende${of}jahr|fine${of}anno|end${of}year`,
    ),
    "yearEnd",
  ],
  [new RegExp(`fins?${of}mois\\b|monatsende|ende${of}monat|fine${of}mese|end${of}month`), "monthEnd"],
  [/en tout temps|a tout moment|n'importe quel (?:jour|moment)|jederzeit|in ogni momento|at any time/, "anyDay"],
];

// What says no more than that it is a notice, for the end of the term, which any notice is.
const plain =
  /\b(?:preavis|delai|resiliation|conge|kundigungsfrist|kundigung|preavviso|disdetta|notice|nets?|au moins|minimum|im voraus)\b|(?:a l'|d')avance|\b(?:avant|pour|a|vor|auf|prima|before)\b(?: (?:la|le|chaque))? ?(?:l'|d'|della |del |the |dem |der )?(?:echeance|terme|fin d[eu] (?:la )?(?:contrat|periode)|ablauf|vertragsende|laufzeit|scadenza|expiry|term)\b(?: d[eu] (?:la )?(?:contrat|periode))?/g;
const joints = /\b(?:de|du|des|la|le|les|l|d|et|un|une|avec)\b|[^a-z0-9]/g;

/**
 * A notice period with the words that qualify it: « 3 mois pour la fin d'un semestre ». What the clock can hold on a contract without end is read
 * as such; the words are given back as they stand, so that nothing is lost where it cannot.
 */
export const readNotice = (text: string): CellReading<NoticeReading> => {
  const folded = foldText(text);
  const [length] = lengths.exec(folded) ?? [];
  const reading = readDuration(length ?? text);
  if (reading.fault !== undefined) return reading;
  if (length === undefined) return { value: { length: reading.value } };
  const rest = folded.replace(length, " ").replace(plain, " ").replace(joints, "");
  if (rest === "") return { value: { length: reading.value } };
  const exit = exits.find(([pattern]) => pattern.test(folded))?.[1];
  return { value: { length: reading.value, ...(exit && { exit }), words: text.trim() } };
};
