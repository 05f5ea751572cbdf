import type { PlainDate } from "../time/plain-date.ts";
import type { ContractDates } from "./contract-dates.ts";
import type { Term } from "./term.ts";

type DayName =
  | "startOn"
  | "termEndOn"
  | "nextTermEndOn"
  | "currentTermEndOn"
  | "missedOn"
  | "lastReceiptOn"
  | "decideByOn";

/** Each sentence that says what happens if nothing is done, with the days it names. */
const daysOf = {
  draft: [],
  upcoming: ["startOn"],
  noticeGiven: ["termEndOn"],
  ended: ["termEndOn"],
  "tacit.ahead": ["decideByOn", "termEndOn", "nextTermEndOn"],
  "tacit.late": ["lastReceiptOn", "termEndOn", "nextTermEndOn"],
  "tacit.missed": ["missedOn", "currentTermEndOn", "termEndOn", "decideByOn"],
  "tacit.missedLate": ["missedOn", "currentTermEndOn", "termEndOn", "lastReceiptOn"],
  "express.ahead": ["decideByOn", "termEndOn"],
  "express.afterDecision": ["decideByOn", "termEndOn"],
  "none.ahead": ["decideByOn", "termEndOn"],
  "none.afterDecision": ["decideByOn", "termEndOn"],
  openEnded: ["lastReceiptOn", "termEndOn"],
} as const satisfies Record<string, readonly DayName[]>;

export type ContractSentenceKey = keyof typeof daysOf;

/** Every key a catalogue must translate. */
export const contractSentenceKeys = [
  "draft",
  "upcoming",
  "noticeGiven",
  "ended",
  "tacit.ahead",
  "tacit.late",
  "tacit.missed",
  "tacit.missedLate",
  "express.ahead",
  "express.afterDecision",
  "none.ahead",
  "none.afterDecision",
  "openEnded",
] as const satisfies readonly ContractSentenceKey[];

const sentenceKey = (dates: ContractDates, term: Pick<Term, "renewal">): ContractSentenceKey => {
  const { state } = dates;
  if (state === "draft" || state === "upcoming" || state === "noticeGiven" || state === "ended") return state;
  if (term.renewal === "openEnded") return "openEnded";
  if (term.renewal !== "tacit") return `${term.renewal}.${dates.daysToDecide < 0 ? "afterDecision" : "ahead"}`;
  if (dates.missedOn !== undefined) return state === "late" ? "tacit.missedLate" : "tacit.missed";
  return state === "late" ? "tacit.late" : "tacit.ahead";
};

/** The key of the sentence that says what happens if nothing is done, and the ISO days it names. */
export const contractSentence = (
  dates: ContractDates,
  term: Pick<Term, "renewal" | "startOn">,
): { key: ContractSentenceKey; values: Record<string, PlainDate> } => {
  const key = sentenceKey(dates, term);
  const days = { ...dates, startOn: term.startOn };
  const values: Record<string, PlainDate> = {};
  for (const name of daysOf[key]) {
    const day = days[name];
    if (day !== undefined) values[name] = day;
  }
  return { key, values };
};
