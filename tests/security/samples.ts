import { invitationSecret } from "@vigie/functions/lib/invitation-secret.ts";
import { contractDraft, documentDraft, pdfBytes } from "../harness/drafts.ts";
import type { Populated } from "../harness/populated-world.ts";
import type { OperationName } from "./operations.ts";

/** A request that its operation would take from somebody who may, in commune Alpha. */
export type Sample = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  version?: number;
};

const randomUpTo = (count: number) => Math.floor(Math.random() * count);

/** A UID with a right check digit, to be one that no vendor has yet. */
const newReference = () => `R-${Date.now().toString(36)}-${randomUpTo(1e9).toString(36)}`;

/** One sound request for each operation. A route without its row here does not compile. */
export const samples = ({ world, alpha, portfolios }: Populated): Record<OperationName, Sample> => {
  const { vendor, service, contract, evaluation, stored, awaited } = portfolios.alpha;
  const vendorId = { vendorId: vendor.id };
  const contractId = { contractId: contract.id };
  const secret = invitationSecret(world.deps, { tenantId: alpha.id, id: `inv_${"0".repeat(26)}` });
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
    "vendors.register": { body: { name: "Nouveau prestataire", criticality: "low" } },
    "vendors.show": { params: vendorId },
    "vendors.change": { params: vendorId, version: 1, body: { name: "Autre nom", criticality: "low" } },
    "vendors.planEvaluation": { params: vendorId, body: { dueOn: "2028-01-31" } },
    "vendors.moveEvaluation": {
      params: { ...vendorId, evaluationId: evaluation.id },
      version: 1,
      body: { dueOn: "2028-02-29" },
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
    "contracts.register": { body: contractDraft(vendor.id, { reference: newReference(), serviceIds: [service.id] }) },
    "contracts.show": { params: contractId },
    "contracts.change": {
      params: contractId,
      version: 1,
      body: contractDraft(vendor.id, { title: "Autre titre", serviceIds: [service.id] }),
    },
    "contracts.attachDocument": { params: contractId, body: documentDraft(pdfBytes("autre")) },
    "contracts.confirmDocument": { params: { ...contractId, documentId: awaited.id } },
    "contracts.openDocument": { params: { ...contractId, documentId: stored.id } },
  };
};
