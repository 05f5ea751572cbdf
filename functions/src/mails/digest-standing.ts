import { contractSentence } from "@vigie/shared/contract/contract-sentence.ts";
import type { DueItem } from "@vigie/shared/deadline/due-item.ts";

/** How an item stands: ahead, late, or its window closed already, so that the days are those of a later term, or none are left. */
export type Standing = "ahead" | "late" | "lateReceipt" | "missed" | "missedLate" | "expired";

/** Of a decision, also whether a termination can still arrive in time, or no longer could. */
export const decisionStanding = ({ contract, daysLeft }: DueItem): Exclude<Standing, "expired"> => {
  const key = contract && contractSentence(contract.dates, contract).key;
  if (key === "tacit.missed") return "missed";
  if (key === "tacit.missedLate") return "missedLate";
  if (key === "tacit.late") return "lateReceipt";
  return daysLeft < 0 ? "late" : "ahead";
};

/** Of what the executive decided, also whether its time is over. */
export const executionStanding = ({ daysLeft, missedOn }: DueItem): "ahead" | "late" | "expired" => {
  if (daysLeft >= 0) return "ahead";
  return missedOn ? "expired" : "late";
};

/** Of any other kind, only its own day counts. */
export const dayStanding = ({ daysLeft }: DueItem): "ahead" | "late" => (daysLeft < 0 ? "late" : "ahead");

export const standingOf = (item: DueItem): Standing => {
  if (item.kind === "decision") return decisionStanding(item);
  return item.kind === "execution" ? executionStanding(item) : dayStanding(item);
};

const missed: ReadonlySet<Standing> = new Set(["missed", "missedLate", "expired"]);
export const isMissed = (item: DueItem): boolean => missed.has(standingOf(item));
