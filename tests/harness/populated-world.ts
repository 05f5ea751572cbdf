import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import type { CommuneRole } from "@vigie/shared/member/role.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { contractDraft, documentDraft, pdfBytes } from "./drafts.ts";
import { openTokenFor } from "./open-session-for.ts";
import { postDocument } from "./post-document.ts";
import { secretIn } from "./read-mail.ts";
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

/** A vendor with a service, a contract, a planned evaluation and two documents, one of them posted but not confirmed; a vendor with nothing. */
export const fillPortfolio = async (world: World, { people }: StaffedCommune, vendorName: string) => {
  const { as } = people.contractOfficer;
  const vendor = await world.call(vendorRoutes.register, {
    as,
    body: { name: vendorName, criticality: "high", uid: "CHE-116.281.710" },
  });
  const service = await world.call(serviceRoutes.register, {
    as,
    body: { vendorId: vendor.id, name: "Hébergement", kind: "hosting", criticality: "high" },
  });
  const contract = await world.call(contractRoutes.register, {
    as,
    body: contractDraft(vendor.id, { serviceIds: [service.id] }),
  });
  const evaluation = await world.call(vendorRoutes.planEvaluation, { as, params: { vendorId: vendor.id }, body: {} });
  const bytes = pdfBytes(vendorName);
  const params = { contractId: contract.id };
  const ticket = await world.call(contractRoutes.attachDocument, { as, params, body: documentDraft(bytes) });
  await postDocument(ticket, bytes);
  const stored = await world.call(contractRoutes.confirmDocument, {
    as,
    params: { ...params, documentId: ticket.document.id },
  });
  const second = await world.call(contractRoutes.attachDocument, { as, params, body: documentDraft(bytes) });
  await postDocument(second, bytes);
  const spare = await world.call(vendorRoutes.register, {
    as,
    body: { name: `${vendorName} bis`, criticality: "low" },
  });
  return { vendor, service, contract, evaluation, stored, posted: second.document, spare };
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

/** An association with two communes, everybody in place, and the same small portfolio in each. */
export const populatedWorld = async (options: { now?: string } = {}) => {
  const { world, associationId, asAssociation, alpha } = await staffedWorld(options);
  const beta = await staffCommune(world, asAssociation, betaPlace);
  const portfolios = {
    alpha: await fillPortfolio(world, alpha, "Fournisseur d’Aigle"),
    beta: await fillPortfolio(world, beta, "Fournisseur de Bex"),
  };
  await world.drain();
  world.newMails();
  return { world, associationId, asAssociation, alpha, beta, portfolios };
};
