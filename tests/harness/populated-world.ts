import { replace } from "@vigie/functions/lib/change.ts";
import { members } from "@vigie/functions/tables/member.table.ts";
import { actionRoutes } from "@vigie/shared/action/action.routes.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import type { CommuneRole } from "@vigie/shared/member/role.ts";
import { riskRoutes } from "@vigie/shared/risk/risk.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { actionDraft, contractDraft, documentDraft, levelDraft, pdfBytes, riskDraft } from "./drafts.ts";
import { lockedOffice, xlsx } from "./files.ts";
import { openTokenFor } from "./open-session-for.ts";
import { postDocument } from "./post-document.ts";
import { secretIn } from "./read-mail.ts";
import { readyCases } from "./ready-cases.ts";
import { testWorld, type World } from "./test-world.ts";

type Place = { slug: string; name: string; ofsNumber: number };
/** Somebody of a commune: their address, their id and a token that acts there. */
export type Colleague = { email: string; personId: string; as: string };
/** A commune with one person in every role. */
export type StaffedCommune = { id: string; name: string; people: Record<CommuneRole, Colleague> };
export type Populated = Awaited<ReturnType<typeof populatedWorld>>;

export const association = { name: "Association d’essai", email: "admin@association.test", adminName: "Ada Minder" };
export const alphaPlace: Place = { slug: "alpha", name: "Aigle", ofsNumber: 5401 };
export const betaPlace: Place = { slug: "beta", name: "Bex", ofsNumber: 5402 };

/** Accepts what the invitation mails since the last look offer, each as the person it was sent to. */
export const acceptInvitations = async (world: World): Promise<void> => {
  await world.drain();
  for (const mail of world.newMails().filter((each) => secretIn(each) !== "")) {
    const as = await openTokenFor(world, mail.destination.to[0] ?? "");
    await world.call(personRoutes.acceptInvitation, { as, body: { secret: secretIn(mail) } });
  }
};

/** Invites somebody into a commune, and accepts in their name. */
export const addColleague = async (
  world: World,
  commune: { id: string; adminToken: string },
  person: { email: string; name: string; roles: CommuneRole[] },
): Promise<Colleague> => {
  await world.call(memberRoutes.invite, { as: commune.adminToken, body: person });
  await acceptInvitations(world);
  return colleague(world, commune.id, person.email);
};

const colleague = async (world: World, communeId: string, email: string): Promise<Colleague> => {
  const as = await openTokenFor(world, email, communeId);
  return { email, as, personId: (await world.call(personRoutes.showMe, { as })).id };
};

/** Onboards a commune and lets everybody it needs accept their invitation. */
export const staffCommune = async (world: World, asAssociation: string, place: Place): Promise<StaffedCommune> => {
  const { slug, name, ofsNumber } = place;
  const addressOf = (role: CommuneRole) => `${role.toLowerCase()}@${slug}.test`;
  const { communeId: id } = await world.call(associationRoutes.onboardCommune, {
    as: asAssociation,
    body: {
      ofsNumber,
      name,
      canton: "VD",
      languages: ["fr"],
      executiveName: "Municipalité",
      adminEmail: addressOf("communeAdmin"),
      adminName: `Administration de ${name}`,
    },
  });
  await acceptInvitations(world);
  const communeAdmin = await colleague(world, id, addressOf("communeAdmin"));
  for (const role of ["contractOfficer", "itContact", "executive", "reader"] as const) {
    const body = { email: addressOf(role), name: `${role} de ${name}`, roles: [role] };
    await world.call(memberRoutes.invite, { as: communeAdmin.as, body });
  }
  await acceptInvitations(world);
  const of = (role: CommuneRole) => colleague(world, id, addressOf(role));
  const people = {
    communeAdmin,
    contractOfficer: await of("contractOfficer"),
    itContact: await of("itContact"),
    executive: await of("executive"),
    reader: await of("reader"),
  };
  return { id, name, people };
};

/** Somebody from whose address a mail came back. No operation says so, only a job, so the row is changed past the API. */
const unreachedColleague = async (world: World, { id, people }: StaffedCommune) => {
  const place = { id, adminToken: people.communeAdmin.as };
  const person = { email: `rendu@${id}.test`, name: "Adresse Rendue", roles: ["reader" as const] };
  const { personId } = await addColleague(world, place, person);
  const commune = world.deps.commune(id);
  const before = await commune.fetch(members, { personId });
  const undeliverable = { kind: "bounce" as const, at: world.deps.now() };
  await commune.save({ changes: [replace(members, before, { ...before, undeliverable })] });
  return { personId, version: before.version + 1 };
};

/** A vendor with a service, a contract, the draft of another, a planned evaluation, an action, two risks and two documents, one of them posted but not confirmed; two vendors with nothing. */
export const fillPortfolio = async (world: World, commune: StaffedCommune, vendorName: string) => {
  const { people } = commune;
  const { as } = people.contractOfficer;
  const vendor = await world.call(vendorRoutes.register, {
    as,
    body: {
      name: vendorName,
      criticality: "high",
      uid: "CHE-116.281.710",
      address: { street: "Rue du Lac 12", postCode: "1400", town: "Yverdon-les-Bains" },
    },
  });
  const service = await world.call(serviceRoutes.register, {
    as,
    body: { vendorId: vendor.id, name: "Hébergement", kind: "hosting", criticality: "high" },
  });
  const disused = await world.call(serviceRoutes.register, {
    as,
    body: { vendorId: vendor.id, name: "Télécopie", kind: "telephony", criticality: "low" },
  });
  const contract = await world.call(contractRoutes.register, {
    as,
    body: contractDraft(vendor.id, { serviceIds: [service.id] }),
  });
  const [level, spareLevel] = await Promise.all(
    [1, 2].map((priority) =>
      world.call(serviceLevelRoutes.register, {
        as,
        params: { contractId: contract.id },
        body: { ...levelDraft, priority, serviceId: service.id },
      }),
    ),
  );
  if (!level || !spareLevel) throw new Error("two levels were asked for");
  const evaluation = await world.call(vendorRoutes.planEvaluation, {
    as,
    params: { vendorId: vendor.id },
    body: { ownerId: people.contractOfficer.personId },
  });
  const ofVendor = { as, params: { vendorId: vendor.id } };
  const action = await world.call(actionRoutes.addAction, { ...ofVendor, body: actionDraft });
  const risk = await world.call(riskRoutes.addRisk, { ...ofVendor, body: riskDraft });
  const bareRisk = await world.call(riskRoutes.addRisk, { ...ofVendor, body: { ...riskDraft, measures: [] } });
  const bytes = pdfBytes(vendorName);
  const ofContract = { contractId: contract.id };
  const ticket = await world.call(documentRoutes.promise, { as, body: documentDraft(vendor.id, bytes, ofContract) });
  await postDocument(ticket, bytes);
  const params = { documentId: ticket.document.id };
  await world.call(documentRoutes.confirm, { as, params });
  await world.drain();
  const { document: stored } = await world.call(documentRoutes.show, { as, params });
  // A locked file, which waits for an administrator.
  const locked = lockedOffice();
  const sealed = await world.call(documentRoutes.promise, {
    as,
    body: documentDraft(vendor.id, locked, { fileName: "prix.xlsx", contentType: xlsx }),
  });
  await postDocument(sealed, locked);
  await world.call(documentRoutes.confirm, { as, params: { documentId: sealed.document.id } });
  await world.drain();
  const held = sealed.document;
  const second = await world.call(documentRoutes.promise, { as, body: documentDraft(vendor.id, bytes) });
  await postDocument(second, bytes);
  const spare = await world.call(vendorRoutes.register, {
    as,
    body: { name: `${vendorName} bis`, criticality: "low" },
  });
  const returned = await unreachedColleague(world, commune);
  const archive = await world.call(exportRoutes.request, { as: people.communeAdmin.as });
  await world.drain();
  const idle = await world.call(vendorRoutes.register, { as, body: { name: "Ancien", criticality: "low" } });
  const { signedOn: _, ...unsigned } = contractDraft(vendor.id, { reference: "C-0", title: "Projet" });
  const draft = await world.call(contractRoutes.register, { as, body: unsigned });
  const decisions = await readyCases(world, commune, vendor);
  return {
    vendor,
    decisions,
    service,
    disused,
    contract,
    draft,
    level,
    spareLevel,
    evaluation,
    action,
    risk,
    bareRisk,
    idle,
    archive,
    returned,
    stored,
    held,
    posted: second.document,
    spare,
  };
};
export type Portfolio = Awaited<ReturnType<typeof fillPortfolio>>;

/** An association with one commune, everybody in place, its register empty. Made through the API, as its users would. */
export const staffedWorld = async (options: { now?: string } = {}) => {
  const world = await testWorld(options);
  const associationId = await world.found(association);
  const asAssociation = await world.signIn(association.email);
  const alpha = await staffCommune(world, asAssociation, alphaPlace);
  await world.drain();
  return { world, associationId, asAssociation, alpha };
};

/** Three more communes where nobody works yet: one that stays, one that is leaving, one that is suspended. */
const partingCommunes = async (world: World, as: string) => {
  const onboard = async (ofsNumber: number, name: string) => {
    const body = {
      ofsNumber,
      name,
      canton: "VD" as const,
      languages: ["fr" as const],
      executiveName: "Municipalité",
      adminEmail: `admin@${ofsNumber}.test`,
    };
    return (await world.call(associationRoutes.onboardCommune, { as, body })).communeId;
  };
  const staying = await onboard(5404, "Corbeyrier");
  const leaving = await onboard(5405, "Gryon");
  await world.call(associationRoutes.startOffboarding, {
    as,
    params: { communeId: leaving },
    body: { reference: "Résiliation" },
  });
  const suspended = await onboard(5406, "Lavey-Morcles");
  await world.call(associationRoutes.suspendCommune, {
    as,
    params: { communeId: suspended },
    body: { reason: "Contrat de service à renouveler" },
  });
  return { staying, leaving, suspended };
};

/** An association with two communes, everybody in place, and the same small portfolio in each. */
export const populatedWorld = async (options: { now?: string } = {}) => {
  const { world, associationId, asAssociation, alpha } = await staffedWorld(options);
  const beta = await staffCommune(world, asAssociation, betaPlace);
  const portfolios = {
    alpha: await fillPortfolio(world, alpha, "Fournisseur d’Aigle"),
    beta: await fillPortfolio(world, beta, "Fournisseur de Bex"),
  };
  const parting = await partingCommunes(world, asAssociation);
  await world.drain();
  world.newMails();
  return { world, associationId, asAssociation, alpha, beta, portfolios, parting };
};
