import { contractSentence } from "@vigie/shared/contract/contract-sentence.ts";
import type { DueItem } from "@vigie/shared/deadline/due-item.ts";

/** How an item stands: ahead, late, or its window closed already, so that the days are those of a later term. */
export type Standing = "ahead" | "late" | "lateReceipt" | "missed" | "missedLate";

/** Of a decision, also whether a termination can still arrive in time, or no longer could. */
export const decisionStanding = ({ contract, daysLeft }: DueItem): Standing => {
  const key = contract && contractSentence(contract.dates, contract).key;
  if (key === "tacit.missed") return "missed";
  if (key === "tacit.missedLate") return "missedLate";
  if (key === "tacit.late") return "lateReceipt";
  return daysLeft < 0 ? "late" : "ahead";
};

/** Of any other kind, only its own day counts. */
export const dayStanding = ({ daysLeft }: DueItem): "ahead" | "late" => (daysLeft < 0 ? "late" : "ahead");

export const standingOf = (item: DueItem): Standing =>
  item.kind === "decision" ? decisionStanding(item) : dayStanding(item);

export const isMissed = (item: DueItem): boolean => standingOf(item).startsWith("missed");
