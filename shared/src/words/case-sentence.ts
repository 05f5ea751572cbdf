import type { CaseRow } from "../case/case-page.ts";
import { isSettled } from "../case/exit-item.ts";
import { addDays } from "../time/plain-date.ts";
import { formatAmount, formatLongDay } from "./format.ts";
import type { Locale } from "./locale.ts";
import type { SharedWords } from "./words.ts";

type Execution = "renew" | "renegotiate" | "terminateDated" | "terminateTight" | "terminate" | "letExpire";
export type CaseSentenceKey =
  | `propose.${"dated" | "late" | "open"}`
  | `mandate.${"dated" | "datedTerminate" | "late" | "lateTerminate" | "open"}`
  | `execute.${Execution}`
  | "confirm"
  | "confirmUnreceived"
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
  | "lastReceiptOn"
  | "meetingOn"
  | "sentOn"
  | "endsOn"
  | "settled"
  | "total";

type Waits = Omit<CaseRow, "id" | "version" | "history">;

/** A termination to be carried out: past the day for the post, only the last day of reception is still worth saying. */
const terminationKey = ({ sendByOn, lastReceiptOn }: Waits, today: string): Execution => {
  if (!sendByOn || !lastReceiptOn || today > lastReceiptOn) return "terminate";
  return today > sendByOn ? "terminateTight" : "terminateDated";
};

const keyOf = (row: Waits): CaseSentenceKey => {
  const { waiting, decideByOn, lastReceiptOn, mandate, proposal, execution } = row;
  const today = waiting && addDays(waiting.sinceOn, waiting.days);
  const dated = !decideByOn ? "open" : today && today > decideByOn ? "late" : "dated";
  switch (waiting?.step) {
    case "mandate": {
      const isReachable = proposal?.outcome === "terminate" && today && lastReceiptOn && today <= lastReceiptOn;
      return isReachable && dated !== "open" ? `mandate.${dated}Terminate` : `mandate.${dated}`;
    }
    case "execute": {
      const outcome = mandate?.outcome ?? "renew";
      return `execute.${outcome === "terminate" && today ? terminationKey(row, today) : outcome}`;
    }
    case "confirm":
      return execution?.sentOn && !execution.receivedOn && lastReceiptOn ? "confirmUnreceived" : "confirm";
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
      lastReceiptOn: day(row.lastReceiptOn),
      meetingOn: day(mandate?.meetingOn),
      sentOn: day(execution?.sentOn),
      endsOn: day(execution?.endsOn),
      settled: String(exit.filter(isSettled).length),
      total: String(exit.length),
    },
  };
};
