import { foldText } from "../fold-text.ts";
import type { LevelClock, LevelMetric, LevelPeriod, LevelUnit } from "../service-level/service-level.ts";
import type { CellReading } from "./cell-reading.ts";
import { type Column, choiceColumn, textColumn } from "./column.ts";
import { contractColumns } from "./contract-columns.ts";
import type { ChoiceWords } from "./read-choice.ts";

const metricWords: ChoiceWords<LevelMetric> = {
  availability: ["Disponibilité", "taux de disponibilité", "uptime", "Verfügbarkeit", "disponibilità", "availability"],
  response: [
    "Temps de réaction",
    "réaction",
    "délai de réaction",
    "temps de réponse",
    "prise en charge",
    "délai d'intervention",
    "intervention",
    "Reaktionszeit",
    "tempo di reazione",
    "response time",
  ],
  resolution: [
    "Temps de résolution",
    "résolution",
    "rétablissement",
    "délai de résolution",
    "réparation",
    "GTR",
    "Lösungszeit",
    "tempo di risoluzione",
    "resolution time",
  ],
  requestLeadTime: [
    "Délai de demande",
    "demande",
    "demande de service",
    "mutation",
    "changement standard",
    "Auftragszeit",
    "request lead time",
  ],
  restorePoint: ["Perte de données admise", "RPO", "perte de données", "point de restauration", "recovery point"],
  restoreTime: ["Temps de restauration", "RTO", "restauration", "reprise", "recovery time"],
  other: ["Autre", "divers", "andere", "altro"],
};
const clockWords: ChoiceWords<LevelClock> = {
  serviceHours: [
    "Heures de service",
    "heures ouvrables",
    "heures de bureau",
    "heures ouvrées",
    "jours ouvrables",
    "5x8",
    "5/5",
    "Bürozeiten",
    "Servicezeit",
    "orario di servizio",
    "business hours",
  ],
  calendar: ["En continu", "24/7", "24h/24", "24x7", "7/7", "7j/7", "permanent", "rund um die Uhr", "continuo"],
};
const periodWords: ChoiceWords<LevelPeriod> = {
  month: ["Mois", "mensuel", "mensuelle", "par mois", "Monat", "monatlich", "mese", "month"],
  quarter: ["Trimestre", "trimestriel", "trimestrielle", "Quartal", "trimestre civil", "quarter"],
  halfYear: ["Semestre", "semestriel", "semestrielle", "Halbjahr", "half year"],
  year: ["Année", "an", "annuel", "annuelle", "par an", "Jahr", "jährlich", "anno", "year"],
};

export type Target = { readonly target: number; readonly unit?: LevelUnit };

const units: readonly (readonly [pattern: RegExp, unit: LevelUnit])[] = [
  [/^(?:%|pourcents?|pour cent|prozent|percento)$/, "percent"],
  [/^(?:min|minutes?|minuten|minuti|mn)\.?$/, "minutes"],
  [/^(?:h|heures?|hrs?|std|stunden?|ore|hours?)\.?$/, "hours"],
  [/^(?:jours? ouvr(?:es?|ables?)|jo|arbeitstage?|giorni lavorativi|working days?|bd)\.?$/, "workingDays"],
  [/^(?:j|jours?|tage?|giorni|days?)\.?$/, "days"],
];

/** A promise: « 99.5 % », « 4 h », « 30 min », « 2 jours ouvrés »; a bare number takes the unit of its metric or column. */
export const readTarget = (text: string): CellReading<Target> => {
  const folded = foldText(text).replace(/^(?:>=|<=|≥|≤|<|>|max\.?|min\.?(?= \d)|moins de|sous)\s*/, "");
  if (folded === "nbd") return { value: { target: 1, unit: "workingDays" } };
  const match = /^(\d+(?:[.,]\d+)?)\s*(.*)$/.exec(folded);
  if (!match) return { fault: "number" };
  const [, number = "", word = ""] = match;
  const target = Number(number.replace(",", "."));
  if (word === "") return { value: { target } };
  const unit = units.find(([pattern]) => pattern.test(word))?.[1];
  return unit ? { value: { target, unit } } : { fault: "serviceLevel.unitUnknown" };
};

/** P1, priorité 1, « bloquant », 1 (critique). */
export const readPriority = (text: string): CellReading<number> => {
  const folded = foldText(text);
  const number = /^(?:p|prio\.?|priorite|prioritat|priority|niveau|sev\.?)?\s*([1-4])\b/.exec(folded)?.[1];
  if (number) return { value: Number(number) };
  const words: readonly RegExp[] = [
    /bloqu|critique|kritisch|urgent/,
    /majeur|eleve|haut|hoch/,
    /normal|moyen|mittel/,
    /mineur|faible|bas|tief/,
  ];
  const found = words.findIndex((pattern) => pattern.test(folded));
  return found >= 0 ? { value: found + 1 } : { fault: "priority" };
};

/** A share in percent: « 95 % », 95, « 0.95 » as a spreadsheet keeps a percentage. */
export const readPercent = (text: string): CellReading<number> => {
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (!match) return { fault: "number" };
  const number = Number((match[1] ?? "").replace(",", "."));
  // A spreadsheet's percentage arrives as its fraction; nobody promises one case in a hundred.
  return { value: match[2] === "" && number <= 1 ? number * 100 : number };
};

const target: Column<Target> = {
  headings:
    "Cible|Valeur|Objectif|Valeur cible|Engagement|Niveau|Délai|Seuil|Zielwert|Wert|Obiettivo|Valore|Target|Value".split(
      "|",
    ),
  example: "99.5 %",
  read: readTarget,
};
const priority: Column<number> = {
  headings: "Priorité|Prio|Niveau de priorité|Gravité|Priorität|Priorità|Priority|Severity".split("|"),
  example: "",
  read: readPriority,
};
const sharePercent: Column<number> = {
  headings: "Part des cas (%)|Part des cas|Taux de respect|Pourcentage des cas|Anteil|Quota|Share".split("|"),
  example: "",
  read: readPercent,
};

/** What a file of service levels may hold. */
export const serviceLevelColumns = {
  contract: textColumn(
    "Référence du contrat|Contrat|Référence|N° de contrat|No contrat|Numéro de contrat|Vertrag|Vertragsnummer|Contratto|Contract|Contract reference",
    contractColumns.reference.example,
  ),
  service: textColumn("Service|Prestation|Application|Dienst|Servizio", ""),
  metric: choiceColumn(
    "Mesure|Indicateur|Type|Critère|Genre|KPI|Messgrösse|Kennzahl|Indicatore|Metric|Indicator",
    "Disponibilité",
    metricWords,
  ),
  label: textColumn("Libellé|Désignation|Description|Intitulé|Bezeichnung|Label", ""),
  priority,
  target,
  clock: choiceColumn(
    "Temps compté|Plage|Plage horaire|Heures de service|Période de service|Servicezeit|Fascia oraria|Clock|Service hours",
    "En continu",
    clockWords,
  ),
  period: choiceColumn(
    "Mesuré par|Période|Période de mesure|Mesuré sur|Messperiode|Periodo|Period",
    "Mois",
    periodWords,
  ),
  sharePercent,
  penalty: textColumn("Pénalité|Pénalités|Malus|Bonus/malus|Konventionalstrafe|Penale|Penalty", ""),
  article: textColumn("Article|Art.|Où|Clause|Chiffre|Artikel|Articolo|Where", "art. 5.2"),
} as const;
