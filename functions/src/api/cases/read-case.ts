import type { Case } from "@vigie/shared/case/case.ts";
import type { Commune } from "@vigie/shared/commune/commune.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { datesOf } from "@vigie/shared/contract/dates-of.ts";
import { rulingTerm } from "@vigie/shared/contract/terms-version.ts";
import type { CommuneActor } from "../../lib/authorise.ts";
import type { Partition } from "../../lib/partition.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { cases, contracts } from "../../tables/register.table.ts";

type Read = Pick<CommuneActor, "commune" | "profile"> & {
  params: { caseId: string };
  version: number;
  today: string;
};

/** The case in the version the caller read. */
export const readCaseAt = async (commune: Partition, { caseId: id }: Read["params"], version: number): Promise<Case> =>
  sameVersion(await commune.fetch(cases, { id }), version);

/** A contract, the term that rules it and the end that is to be decided on a day; both absent while the term is not known. */
export const readGrounds = (contract: Contract, settings: Commune, today: string) => ({
  contract,
  settings,
  term: rulingTerm(contract, today),
  termEndOn: datesOf(contract, settings, today)?.termEndOn,
});

/** The case in the version the caller read, with its contract and the grounds it is judged by. */
export const readCase = async ({ commune, profile, params, version, today }: Read) => {
  const before = await readCaseAt(commune, params, version);
  const [contract, settings] = await Promise.all([commune.fetch(contracts, { id: before.contractId }), profile()]);
  return { before, ...readGrounds(contract, settings, today) };
};
