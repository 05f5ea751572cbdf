import type { Commune } from "../commune/commune.ts";
import { datesOf } from "../contract/dates-of.ts";
import { costOn } from "../contract/terms-version.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import type { Member } from "../member/member.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { CaseRow } from "./case-page.ts";
import { isCaseOpen } from "./case-status.ts";
import { waitsFor } from "./waits-for.ts";

// What is still to be done first, the nearest day first; what is over after it, the newest first.
const inOrder = (a: CaseRow, b: CaseRow): number => {
  const [aOpen, bOpen] = [isCaseOpen(a.status), isCaseOpen(b.status)];
  if (aOpen !== bOpen) return aOpen ? -1 : 1;
  if (!aOpen) return b.waitingSince.localeCompare(a.waitingSince);
  return (a.decideByOn ?? "9999").localeCompare(b.decideByOn ?? "9999") || a.openedAt.localeCompare(b.openedAt);
};

/** The cases of a register on a day, each with its contract's days and whom it waits for. */
export const caseRows = (
  { cases, contracts, vendors }: Pick<Portfolio, "cases" | "contracts" | "vendors">,
  commune: Commune,
  members: Member[],
  today: PlainDate,
): CaseRow[] => {
  const byContract = new Map(contracts.map((contract) => [contract.id, contract]));
  const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]));
  return cases
    .flatMap((found) => {
      const contract = byContract.get(found.contractId);
      if (!contract) return [];
      const dates = datesOf(contract, commune, today);
      const cost = costOn(contract, today) ?? contract.costs[0];
      const waiting = waitsFor(found, members, today);
      const row: CaseRow = {
        ...found,
        vendorName: vendorNames.get(found.vendorId) ?? "",
        contractTitle: contract.title,
        contractReference: contract.reference,
        ...(cost && { annualCostCents: cost.annualCostCents }),
        ...(dates && { decideByOn: dates.decideByOn, sendByOn: dates.sendByOn, lastReceiptOn: dates.lastReceiptOn }),
        ...(waiting && { waiting }),
      };
      return [row];
    })
    .sort(inOrder);
};
