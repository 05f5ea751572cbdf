import type { Commune } from "@vigie/shared/commune/commune.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { contractDeadlines } from "@vigie/shared/deadline/derive-deadline.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import type { Change } from "./change.ts";
import { followDeadlines } from "./follow-deadline.ts";
import type { Partition } from "./partition.ts";

/** The changes that bring every deadline of a contract to what it now is, to stand in the transaction that changes the contract. */
export const followContract = (
  commune: Partition,
  contract: Contract,
  profile: Commune,
  today: PlainDate,
): Promise<Change[]> => {
  const { decision, execution, contractEnd, missingNotice } = contractDeadlines(contract, profile, today);
  const subjectId = contract.id;
  return followDeadlines(commune, [
    { kind: "decision", subjectId, derived: decision },
    { kind: "execution", subjectId, derived: execution },
    { kind: "contractEnd", subjectId, derived: contractEnd },
    { kind: "missingNotice", subjectId, derived: missingNotice },
  ]);
};
