import { invitationSecret } from "@vigie/functions/lib/invitation-secret.ts";
import { actionDraft, contractDraft, documentDraft, levelDraft, pdfBytes, riskDraft } from "../harness/drafts.ts";
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
  const { world, portfolios, parting, [side]: commune } = populated;
  const {
    vendor,
    decisions,
    service,
    disused,
    contract,
    level,
    spareLevel,
    draft,
    evaluation,
    action,
    risk,
    bareRisk,
    idle,
    archive,
    returned,
    stored,
    held,
    posted,
    spare,
  } = portfolios[side];
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
    "association.showCommune": { params: { communeId: parting.staying } },
    "association.suspendCommune": { params: { communeId: parting.staying }, body: { reason: "Convention à signer" } },
    "association.resumeCommune": { params: { communeId: parting.suspended }, version: 1 },
    "association.startOffboarding": { params: { communeId: parting.staying }, body: { reference: "Résiliation" } },
    "association.cancelOffboarding": { params: { communeId: parting.leaving }, version: 1 },
    "association.showWatch": {},
    "association.listDepartures": {},
    "commune.showHome": {},
    "commune.show": {},
    "commune.changeSettings": {
      body: {
        postalBufferDays: 7,
        executiveLeadDays: 30,
        thresholds: { decision: [30] },
        meetingsOn: [],
        mailsNameContracts: true,
      },
      version: 1,
    },
    "commune.changeClauses": {
      body: { clauses: [{ id: "own-accueil", label: "Formation du personnel" }] },
      version: 3,
    },
    "commune.changeLetterhead": {
      body: { lines: ["Commune"], place: "Ici", signatories: [{ name: "Anne Perrin", function: "Syndique" }] },
      version: 2,
    },
    "commune.approveOffboarding": { version: 1, body: { approved: true } },
    "agenda.show": { query: { from: "2027-06" } },
    "agenda.showReminders": {},
    "agenda.changeReminders": { version: 1, body: { bindingRemindersOnly: true } },
    "agenda.showFeed": {},
    "agenda.makeFeed": {},
    "agenda.revokeFeed": {},
    "agenda.readFeed": { params: { token: "A".repeat(43) } },
    "agenda.stopReminders": { params: { token: `${commune.id}.${ownerId}.${"A".repeat(43)}` } },
    "reminders.list": { query: { month: "2027-03" } },
    "reminders.show": { params: { subjectId: contract.id } },
    "search.search": { query: { q: "hébergement" } },
    "exports.list": {},
    "exports.request": {},
    "exports.open": { params: { exportId: archive.id } },
    "members.list": {},
    "members.invite": { body: { email: `${newReference()}@alpha.test`, name: "Nouvelle personne", roles: ["reader"] } },
    // The roles they have already, so that nobody else's sample is asked by somebody who lost theirs.
    "members.changeRoles": {
      params: { personId: commune.people.reader.personId },
      version: 1,
      body: { roles: ["reader"] },
    },
    "members.changeSubstitute": {
      params: { personId: commune.people.executive.personId },
      version: 1,
      body: { substituteId: commune.people.communeAdmin.personId },
    },
    "members.retryAddress": { params: { personId: returned.personId }, version: returned.version },
    "vendors.list": {},
    "vendors.register": { body: { name: "Nouveau prestataire", criticality: "low", ownerId } },
    "vendors.show": { params: vendorId },
    // It keeps its address: a letter will be written to it.
    "vendors.change": {
      params: vendorId,
      version: 1,
      body: { name: "Autre nom", criticality: "low", ownerId, address: vendor.address },
    },
    "vendors.planEvaluation": { params: { vendorId: spare.id }, body: { dueOn: "2028-01-31", ownerId } },
    "vendors.moveEvaluation": {
      params: { ...vendorId, evaluationId: evaluation.id },
      version: 1,
      body: { dueOn: "2028-02-29", ownerId },
    },
    "vendors.archive": { params: { vendorId: idle.id }, version: 1, body: { archived: true, reason: "Repris" } },
    "vendors.showHistory": { params: vendorId, query: { limit: "5" } },
    "vendors.addAction": { params: vendorId, body: { ...actionDraft, ownerId } },
    "vendors.changeAction": {
      params: { ...vendorId, actionId: action.id },
      version: 1,
      body: { ...actionDraft, status: "done", ownerId },
    },
    "vendors.addRisk": { params: vendorId, body: { ...riskDraft, serviceId: service.id, ownerId } },
    "vendors.changeRisk": {
      params: { ...vendorId, riskId: risk.id },
      version: 1,
      body: { ...riskDraft, measures: [{ type: "reactive", text: "Plan de secours", actionId: action.id }] },
    },
    "vendors.acceptRisk": { params: { ...vendorId, riskId: bareRisk.id }, version: 1, body: { accepted: true } },
    "services.list": { query: { on: "2028-01-01" } },
    "services.coverage": { query: { from: "2027-01-01", months: "12" } },
    "services.register": {
      body: { vendorId: vendor.id, name: "Messagerie", kind: "messaging", criticality: "medium" },
    },
    "services.change": {
      params: { serviceId: service.id },
      version: 1,
      body: { vendorId: vendor.id, name: "Sauvegarde", kind: "backup", criticality: "medium" },
    },
    "services.show": { params: { serviceId: service.id } },
    "services.archive": { params: { serviceId: disused.id }, version: 1, body: { archived: true } },
    "imports.listServiceLevels": {},
    "imports.importRows": {
      params: { kind: "vendors" },
      body: { dryRun: false, rows: [{ row: 2, cells: { name: "Importé SA", criticality: "élevée" } }] },
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
    "contracts.amend": {
      params: contractId,
      version: 2,
      body: {
        title: "Avenant",
        signedOn: "2027-02-01",
        effectiveOn: "2027-03-01",
        serviceIds: [service.id],
        documentId: stored.id,
      },
    },
    "contracts.archive": { params: { contractId: draft.id }, version: 1, body: { archived: true } },
    "serviceLevels.register": {
      params: contractId,
      body: { ...levelDraft, priority: 3, serviceId: service.id, where: { documentId: stored.id, article: "4.2" } },
    },
    "serviceLevels.change": {
      params: { ...contractId, serviceLevelId: level.id },
      version: 1,
      body: { ...levelDraft, target: 8, serviceId: service.id, where: { documentId: stored.id } },
    },
    "serviceLevels.remove": { params: { ...contractId, serviceLevelId: spareLevel.id }, version: 1 },
    "cases.list": { query: { status: "proposed" } },
    "cases.show": { params: { caseId: decisions.toDecide.id } },
    "cases.open": {
      params: { contractId: decisions.undecided.id },
      body: { proposal: { outcome: "renew", reasons: "Rien à redire" } },
    },
    "cases.propose": {
      params: { caseId: decisions.toPropose.id },
      version: 1,
      body: { outcome: "terminate", reasons: "Une meilleure offre" },
    },
    "cases.mandate": {
      params: { caseId: decisions.toDecide.id },
      version: 1,
      body: { outcome: "terminate", meetingOn: "2027-03-01", reference: "M-2" },
    },
    "cases.sendBack": { params: { caseId: decisions.toReturn.id }, version: 1, body: { reasons: "À chiffrer" } },
    "cases.makeLetter": { params: { caseId: decisions.toWrite.id }, version: 2 },
    "cases.execute": {
      params: { caseId: decisions.toExecute.id },
      version: 2,
      body: { sentOn: "2027-03-01", registeredNumber: "98.00.1" },
    },
    "cases.confirm": {
      params: { caseId: decisions.toConfirm.id },
      version: 3,
      body: { on: "2027-03-01", documentId: stored.id },
    },
    "cases.checkExit": {
      params: { caseId: decisions.toCheck.id },
      version: 2,
      body: { items: [{ key: "dataReturned", doneOn: "2027-03-01", documentId: stored.id }] },
    },
    "cases.cancel": { params: { caseId: decisions.toCancel.id }, version: 1, body: { reason: "Sans objet" } },
    "contracts.costs": { query: { from: "2026", to: "2028" } },
    "documents.list": { query: { limit: "5", contractId: contract.id } },
    "documents.promise": { body: documentDraft(vendor.id, pdfBytes("autre"), { contractId: contract.id }) },
    "documents.show": { params: { documentId: stored.id } },
    "documents.confirm": { params: { documentId: posted.id } },
    "documents.open": { params: { documentId: stored.id } },
    "documents.change": { params: { documentId: stored.id }, version: stored.version, body: { kind: "annex" } },
    "documents.acknowledge": { params: { documentId: stored.id } },
    // Found clean since it was posted, and nobody else's sample changes it.
    "documents.remove": { params: { documentId: posted.id }, version: 2, body: { removed: true } },
    "documents.release": { params: { documentId: held.id }, body: { reason: "Liste de prix verrouillée" } },
  };
};
