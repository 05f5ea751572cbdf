import type { Commune } from "@vigie/shared/commune/commune.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { contractDeadlines } from "@vigie/shared/deadline/derive-deadline.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { Change } from "./change.ts";
import { followDeadline } from "./follow-deadline.ts";
import type { Partition } from "./partition.ts";

/** The changes that bring every deadline of a contract to what it now is, to stand in the transaction that changes the contract. */
export const followContract = async (
  commune: Partition,
  contract: Contract,
  profile: Commune,
  today: PlainDate,
): Promise<Change[]> => {
  const { decision, execution, missingNotice } = contractDeadlines(contract, profile, today);
  const subjectId = contract.id;
  const changes = await Promise.all([
    followDeadline(commune, { kind: "decision", subjectId }, decision),
    followDeadline(commune, { kind: "execution", subjectId }, execution),
    followDeadline(commune, { kind: "missingNotice", subjectId }, missingNotice),
  ]);
  return changes.flat();
};
