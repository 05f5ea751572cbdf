import type { Commune } from "@vigie/shared/commune/commune.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { ArmedDeadline } from "@vigie/shared/deadline/deadline.ts";
import { contractDeadlines } from "@vigie/shared/deadline/derive-deadline.ts";
import type { Put } from "@vigie/shared/import/ledger.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import { type Change, insert, replace } from "../../lib/change.ts";
import { changeDeadline } from "../../lib/follow-deadline.ts";
import { contracts, serviceLevels, services, vendors } from "../../tables/register.table.ts";

/** What the deadlines of contracts follow from, and those that stood when the batch was read. */
export type DeadlineContext = {
  profile: Commune;
  today: PlainDate;
  now: string;
  stored: readonly ArmedDeadline[];
};

const deadlineChanges = (contract: Contract, { profile, today, now, stored }: DeadlineContext): Change[] =>
  Object.entries(contractDeadlines(contract, profile, today)).flatMap(([kind, derived]) => {
    const before = stored.find((deadline) => deadline.kind === kind && deadline.subjectId === contract.id);
    return changeDeadline(before, derived, now);
  });

/** The changes of one thing of the register, a contract's deadlines with it. */
export const putChanges = (put: Put, context: DeadlineContext): Change[] => {
  switch (put.kind) {
    case "vendor":
      return [put.before ? replace(vendors, put.before, put.after) : insert(vendors, put.after)];
    case "service":
      return [put.before ? replace(services, put.before, put.after) : insert(services, put.after)];
    case "serviceLevel":
      return [put.before ? replace(serviceLevels, put.before, put.after) : insert(serviceLevels, put.after)];
    case "contract":
      return [
        put.before ? replace(contracts, put.before, put.after) : insert(contracts, put.after),
        ...deadlineChanges(put.after, context),
      ];
  }
};
