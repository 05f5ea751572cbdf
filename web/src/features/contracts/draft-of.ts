import type { Contract } from "@vigie/shared/contract/contract.ts";
import { ContractDraft } from "@vigie/shared/contract/contract.ts";

/** What a person types of a contract, out of all that is known of it: a contract is saved whole. */
export const draftOf = (contract: Contract): ContractDraft => {
  const typed = new Set(Object.keys(ContractDraft.shape));
  return ContractDraft.parse(Object.fromEntries(Object.entries(contract).filter(([field]) => typed.has(field))));
};
