import type { ContractView } from "./contract.ts";

type Seen = Pick<ContractView, "dates" | "rulingTerm" | "state" | "decided">;

/** Whether something will be, or is, to be decided of a contract: not where nothing runs out, nor where its term is decided or ended already. */
export const awaitsDecision = ({ dates, rulingTerm, state, decided }: Seen): boolean =>
  dates !== undefined &&
  rulingTerm !== undefined &&
  rulingTerm.renewal !== "openEnded" &&
  !(decided && decided.forTermEndOn >= dates.termEndOn) &&
  (state === "upcoming" || state === "inForce" || state === "decisionDue" || state === "late");
