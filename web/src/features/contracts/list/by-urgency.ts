import type { ContractView } from "@vigie/shared/contract/contract.ts";

const ranks: Record<ContractView["dates"]["state"], number> = {
  late: 0,
  decisionDue: 1,
  inForce: 2,
  upcoming: 2,
  noticeGiven: 3,
  draft: 4,
  ended: 5,
};

const rankOf = ({ dates, term }: ContractView): number =>
  term.renewal === "openEnded" && dates.state === "inForce" ? ranks.noticeGiven : ranks[dates.state];

/** What waits for a decision first, the earliest day on top; then what runs, drafts, and what is over. */
export const byUrgency = (a: ContractView, b: ContractView): number =>
  rankOf(a) - rankOf(b) || a.dates.decideByOn.localeCompare(b.dates.decideByOn) || a.title.localeCompare(b.title, "fr");
