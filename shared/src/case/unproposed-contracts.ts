import * as z from "zod";
import type { Commune } from "../commune/commune.ts";
import { datesOf } from "../contract/dates-of.ts";
import { costOn } from "../contract/terms-version.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import { ContractId } from "../ids.ts";
import { PlainDate } from "../time/plain-date.ts";
import { isCaseOpen } from "./case-status.ts";

/** A contract whose decision is due and about which nobody has proposed anything yet. */
export const UnproposedContract = z.object({
  contractId: ContractId,
  title: z.string(),
  vendorName: z.string(),
  decideByOn: PlainDate,
  annualCostCents: z.number().int().optional(),
});
export type UnproposedContract = z.infer<typeof UnproposedContract>;

/** The contracts that stand as « à décider » while no case about them is on its way, the nearest day first. */
export const unproposedContracts = (
  { cases, contracts, vendors }: Pick<Portfolio, "cases" | "contracts" | "vendors">,
  commune: Commune,
  today: PlainDate,
): UnproposedContract[] => {
  const underWay = new Set(cases.filter(({ status }) => isCaseOpen(status)).map(({ contractId }) => contractId));
  const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]));
  return contracts
    .flatMap((contract): UnproposedContract[] => {
      const dates = datesOf(contract, commune, today);
      const isDue = dates?.state === "decisionDue" || dates?.state === "late";
      if (!isDue || contract.archivedOn || underWay.has(contract.id)) return [];
      const cost = costOn(contract, today) ?? contract.costs[0];
      return [
        {
          contractId: contract.id,
          title: contract.title,
          vendorName: vendorNames.get(contract.vendorId) ?? "",
          decideByOn: dates.decideByOn,
          ...(cost && { annualCostCents: cost.annualCostCents }),
        },
      ];
    })
    .sort((a, b) => a.decideByOn.localeCompare(b.decideByOn) || a.contractId.localeCompare(b.contractId));
};
