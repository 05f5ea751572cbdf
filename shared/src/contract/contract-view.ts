import type { Commune } from "../commune/commune.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { type ContractPapers, completeness } from "./completeness.ts";
import type { Contract, ContractView } from "./contract.ts";
import { datesOf } from "./dates-of.ts";
import { stateOf } from "./state-of.ts";
import { costOn, rulingTerm } from "./terms-version.ts";

/** A contract with what follows from it on a day. Before its first cost begins, that one is what it costs. */
export const viewContract = (
  contract: Contract,
  { vendorName, papers }: { vendorName: string; papers: ContractPapers },
  commune: Commune,
  today: PlainDate,
): ContractView => {
  const dates = datesOf(contract, commune, today);
  const term = rulingTerm(contract, today);
  const cost = costOn(contract, today) ?? contract.costs[0];
  return {
    ...contract,
    vendorName,
    state: stateOf(contract, dates, today),
    ...(term && dates && { rulingTerm: term, dates }),
    ...(cost && { annualCostCents: cost.annualCostCents }),
    completeness: completeness(contract, papers).percent,
  };
};

/** A contract's own papers among those of its commune or vendor. */
export const papersByContract = <
  D extends ContractPapers["documents"][number] & { contractId?: string | undefined },
  S extends { contractId: string },
>({
  documents,
  serviceLevels = [],
}: {
  documents: readonly D[];
  serviceLevels?: readonly S[];
}) => {
  const [byDocument, byLevel] = [
    Map.groupBy(documents, ({ contractId }) => contractId),
    Map.groupBy(serviceLevels, ({ contractId }) => contractId),
  ];
  return (contractId: string): { documents: D[]; serviceLevels: S[] } => ({
    documents: byDocument.get(contractId) ?? [],
    serviceLevels: byLevel.get(contractId) ?? [],
  });
};
