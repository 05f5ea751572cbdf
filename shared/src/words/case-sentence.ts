import type { CaseRow } from "../case/case-page.ts";
import { isSettled } from "../case/exit-item.ts";
import { addDays } from "../time/plain-date.ts";
import { formatAmount, formatLongDay } from "./format.ts";
import type { Locale } from "./locale.ts";
import type { SharedWords } from "./words.ts";

type Execution = "renew" | "renegotiate" | "terminateDated" | "terminate" | "letExpire";
export type CaseSentenceKey =
  | `propose.${"dated" | "late" | "open"}`
  | `mandate.${"dated" | "late" | "open"}`
  | `execute.${Execution}`
  | "confirm"
  | "checkExit";

/** A sentence about a case: its key under `cases.waiting` and the words to put in. */
export type CaseSentence = { key: CaseSentenceKey; values: Record<CaseWord, string> };
type CaseWord =
  | "title"
  | "vendor"
  | "cost"
  | "outcome"
  | "decideByOn"
  | "sendByOn"
  | "meetingOn"
  | "sentOn"
  | "endsOn"
  | "settled"
  | "total";

type Waits = Omit<CaseRow, "id" | "version" | "history">;

const keyOf = ({ waiting, decideByOn, sendByOn, mandate }: Waits): CaseSentenceKey => {
  const today = waiting && addDays(waiting.sinceOn, waiting.days);
  const dated = !decideByOn ? "open" : today && today > decideByOn ? "late" : "dated";
  switch (waiting?.step) {
    case "mandate":
      return `mandate.${dated}`;
    case "execute": {
      const outcome = mandate?.outcome ?? "renew";
      return `execute.${outcome === "terminate" && sendByOn ? "terminateDated" : outcome}`;
    }
    case "confirm":
      return "confirm";
    case "checkExit":
      return "checkExit";
    default:
      return `propose.${dated}`;
  }
};

/** What somebody must do about a case now: the same sentence on the home page, in the list and in the mail. */
export const sayCase = (row: Waits, locale: Locale, words: SharedWords): CaseSentence => {
  const { contractTitle: title, vendorName: vendor, proposal, mandate, execution, exit, annualCostCents } = row;
  const day = (on: string | undefined) => (on ? formatLongDay(on, locale) : "");
  const cost =
    annualCostCents === undefined ? "" : words.sentences.cost.replace("{amount}", formatAmount(annualCostCents));
  return {
    key: keyOf(row),
    values: {
      title,
      vendor,
      cost,
      outcome: proposal ? words.cases.outcome[proposal.outcome] : "",
      decideByOn: day(row.decideByOn),
      sendByOn: day(row.sendByOn),
      meetingOn: day(mandate?.meetingOn),
      sentOn: day(execution?.sentOn),
      endsOn: day(execution?.endsOn),
      settled: String(exit.filter(isSettled).length),
      total: String(exit.length),
    },
  };
};
