import type { CompletenessKey } from "@vigie/shared/contract/completeness.ts";
import { fieldId } from "#lib/api/field-id.ts";

/** Where each is filled in: a field of the form, or a part of the contract's own page. */
const places: Readonly<Record<CompletenessKey, { field: string } | { part: string }>> = {
  term: { field: "renewal" },
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

/** The address at which something missing of a contract can be filled in. */
export const fieldAddress = (contractId: string, key: CompletenessKey): string => {
  const place = places[key];
  return "part" in place ? `#${place.part}` : `/contrats/${contractId}/modifier#${fieldId(place.field)}`;
};
