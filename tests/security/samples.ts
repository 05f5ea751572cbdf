import { invitationSecret } from "@vigie/functions/lib/invitation-secret.ts";
import { contractDraft, documentDraft, pdfBytes } from "../harness/drafts.ts";
import type { Populated } from "../harness/populated-world.ts";
import type { OperationName } from "./operations.ts";

/** A request that its operation would take from somebody who may. */
export type Sample = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  version?: number;
};

/** A reference that nothing has yet. */
const newReference = () => `R-${crypto.randomUUID()}`;

/** One sound request for each operation, on one side's portfolio. A route without its row here does not compile. */
export const samples = (populated: Populated, side: "alpha" | "beta" = "alpha"): Record<OperationName, Sample> => {
  const { world, portfolios, [side]: commune } = populated;
  const { vendor, service, contract, evaluation, stored, posted, spare } = portfolios[side];
  const ownerId = commune.people.itContact.personId;
  const vendorId = { vendorId: vendor.id };
  const contractId = { contractId: contract.id };
  const secret = invitationSecret(world.deps, { tenantId: commune.id, id: `inv_${"0".repeat(26)}` });
  const onboarding = {
    ofsNumber: 5403,
    name: "Chessel",
    canton: "VD",
    languages: ["fr"],
    executiveName: "Municipalité",
    adminEmail: "administration@chessel.test",
  };
  return {
    "signIn.requestCode": { body: { email: "personne@nulle-part.test" } },
    "signIn.openSession": { body: { email: "personne@nulle-part.test", code: "000000" } },
    "person.showMe": {},
    "person.closeSession": {},
    "person.showInvitation": { body: { secret } },
    "person.acceptInvitation": { body: { secret } },
    "association.listCommunes": { query: { limit: "5" } },
    "association.onboardCommune": { body: onboarding },
    "association.importCommunes": { body: { rows: [{ row: 2, ofsNumber: "0", adminEmail: "a@b.test" }] } },
    "commune.showHome": {},
    "commune.show": {},
    "commune.changeSettings": {
      body: { postalBufferDays: 7, executiveLeadDays: 30, decisionThresholds: [30], evaluationThresholds: [30] },
      version: 1,
    },
    "members.list": {},
    "members.invite": { body: { email: `${newReference()}@alpha.test`, name: "Nouvelle personne", roles: ["reader"] } },
    "vendors.list": {},
    "vendors.register": { body: { name: "Nouveau prestataire", criticality: "low", ownerId } },
    "vendors.show": { params: vendorId },
    "vendors.change": { params: vendorId, version: 1, body: { name: "Autre nom", criticality: "low", ownerId } },
    "vendors.planEvaluation": { params: { vendorId: spare.id }, body: { dueOn: "2028-01-31", ownerId } },
    "vendors.moveEvaluation": {
      params: { ...vendorId, evaluationId: evaluation.id },
      version: 1,
      body: { dueOn: "2028-02-29", ownerId },
    },
    "services.list": {},
    "services.register": {
      body: { vendorId: vendor.id, name: "Messagerie", kind: "messaging", criticality: "medium" },
    },
    "services.change": {
      params: { serviceId: service.id },
      version: 1,
      body: { vendorId: vendor.id, name: "Sauvegarde", kind: "backup", criticality: "medium" },
    },
    "contracts.reckon": { body: { ...contractDraft(vendor.id).term, today: "2027-03-01" } },
    "contracts.list": { query: { limit: "5" } },
    "contracts.register": {
      body: contractDraft(vendor.id, { reference: newReference(), serviceIds: [service.id], ownerId }),
    },
    "contracts.show": { params: contractId },
    "contracts.change": {
      params: contractId,
      version: 1,
      body: contractDraft(vendor.id, { title: "Autre titre", serviceIds: [service.id], ownerId }),
    },
    "contracts.attachDocument": { params: contractId, body: documentDraft(pdfBytes("autre")) },
    "contracts.confirmDocument": { params: { ...contractId, documentId: posted.id } },
    "contracts.openDocument": { params: { ...contractId, documentId: stored.id } },
  };
};
