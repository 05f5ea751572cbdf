import type { ContractView } from "@vigie/shared/contract/contract.ts";

type NoReminder = "archived" | "unknown" | "draft" | "decided" | "openEnded" | "over";

/** Why nobody is reminded of a contract: the first reason that holds. */
export const whyNoReminder = ({ archivedOn, dates, state, decided, rulingTerm }: ContractView): NoReminder => {
  if (archivedOn) return "archived";
  if (!dates) return "unknown";
  if (state === "draft") return "draft";
  if (state === "ended" || state === "noticeGiven") return "over";
  if (decided && decided.forTermEndOn >= dates.termEndOn) return "decided";
  return rulingTerm?.renewal === "openEnded" ? "openEnded" : "over";
};
