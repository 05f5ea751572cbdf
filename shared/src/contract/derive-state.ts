import type { PlainDate } from "../time/plain-date.ts";
import type { ContractState } from "./contract-state.ts";
import type { Renewal } from "./term.ts";

/** What the state depends on. `endsOn` is the end fixed by a notice already given. */
export type StateFacts = {
  signed: boolean;
  renewal: Renewal;
  startOn: PlainDate;
  termEndOn: PlainDate;
  firstReminderOn: PlainDate;
  decideByOn: PlainDate;
  lastReceiptOn: PlainDate;
  endsOn?: PlainDate | undefined;
  /** The end of the term whose outcome the executive has decided. */
  decidedFor?: PlainDate | undefined;
};

/** The state of a contract on a day. The order of the lines is the rule: the first that holds wins. */
export const deriveState = (facts: StateFacts, today: PlainDate): ContractState => {
  if (!facts.signed) return "draft";
  if (today < facts.startOn) return "upcoming";
  if (today > facts.termEndOn) return "ended";
  if (facts.endsOn !== undefined) return "noticeGiven";
  // Nothing runs out on a contract without end: a decision due every single day would teach people to look away.
  if (facts.renewal === "openEnded") return "inForce";
  if (facts.decidedFor !== undefined && facts.decidedFor >= facts.termEndOn) return "inForce";
  if (today > facts.lastReceiptOn) return "inForce";
  if (today > facts.decideByOn) return "late";
  if (today >= facts.firstReminderOn) return "decisionDue";
  return "inForce";
};
