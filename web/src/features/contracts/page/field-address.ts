import type { CompletenessKey } from "@vigie/shared/contract/completeness.ts";
import { contractFieldAddress } from "#lib/contract-field-address.ts";

/** Where each is filled in: a field of the form, or a part of the contract's own page. */
const places: Readonly<Record<Exclude<CompletenessKey, "term">, { field: string } | { part: string }>> = {
  document: { part: "documents" },
  signedOn: { field: "signedOn" },
  costs: { field: "costs.0.amount" },
  services: { field: "serviceIds" },
  clauses: { part: "clauses" },
  serviceLevels: { part: "niveaux-de-service" },
  decision: { field: "decisionReference" },
  owner: { field: "ownerId" },
  signatories: { field: "signatoryCommune" },
  account: { field: "account" },
};

/** The address at which anything else that a contract lacks is filled in. */
export const fieldAddress = (contractId: string, key: Exclude<CompletenessKey, "term">): string => {
  const place = places[key];
  return "part" in place ? `#${place.part}` : contractFieldAddress(contractId, place.field);
};
