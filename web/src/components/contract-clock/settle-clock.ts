import type { Decided } from "@vigie/shared/contract/contract.ts";
import type { ClockInput } from "./clock-input.ts";

/** The clock of a contract about which the executive has decided: no day is left to decide, and after what ends nothing follows. */
export const settleClock = (input: ClockInput, decided: Decided | undefined): ClockInput => {
  const { termEndOn } = input;
  if (!decided || !termEndOn || decided.forTermEndOn < termEndOn) return input;
  const { decideByOn: _, noticeFromOn: __, ...settled } = input;
  const { outcome } = decided;
  const isEnding = outcome === "terminate" || outcome === "letExpire";
  const terms = isEnding ? input.terms.filter(({ startOn }) => startOn <= termEndOn) : input.terms;
  const { sendByOn, lastReceiptOn, ...calm } = { ...settled, terms, isDecided: true };
  // A notice that is to be given still has its days.
  return outcome === "terminate" ? { ...calm, sendByOn, lastReceiptOn } : calm;
};
