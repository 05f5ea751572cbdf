import type { Commune } from "@vigie/shared/commune/commune.ts";
import { closedBy } from "@vigie/shared/commune/standing.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import type { Route } from "@vigie/shared/http/route.ts";
import { AssociationId, CommuneId } from "@vigie/shared/ids.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import * as z from "zod";
import { communes } from "../tables/commune.table.ts";
import { members } from "../tables/member.table.ts";
import type { Deps } from "./deps.ts";
import { findStanding } from "./find-standing.ts";
import type { Partition } from "./partition.ts";

/** What the authorizer found in a token and its session: ids, nothing else. */
export const Identity = z.object({
  personId: z.string(),
  sessionKey: z.string(),
  tenantId: z.string().optional(),
});
export type Identity = z.infer<typeof Identity>;

/** Somebody signed in, whatever they may do. */
export type SignedIn = { id: string; sessionKey: string };
/** A member acting in their association. */
export type Actor = { person: SignedIn; member: Member; association: Partition };
/** A member acting in their commune: `commune` is bound to it, and there is no other way to data. */
export type CommuneActor = { person: SignedIn; member: Member; commune: Partition; profile: () => Promise<Commune> };

/** Reading always, and the few writes that belong to leaving itself. */
const mayWhileClosed = ({ method, whileClosed }: Route) => method === "GET" || whileClosed === true;

/**
 * Who asks, as the route's audience needs them. The tenant comes from the verified session, and the membership is read again from the
 * table at each request: a revoked member is out at once.
 */
export const authorise = async (route: Route, identity: Identity | undefined, deps: Deps) => {
  if (route.by === "anyone") return {};
  if (!identity) throw new Refusal("session.missing");
  const person: SignedIn = { id: identity.personId, sessionKey: identity.sessionKey };
  if (route.by === "person") return { person };

  const isForAssociation = route.by.includes("associationAdmin");
  const tenant = (isForAssociation ? AssociationId : CommuneId).safeParse(identity.tenantId);
  if (!tenant.success) throw new Refusal("role.missing");
  const partition = isForAssociation ? deps.association(tenant.data) : deps.commune(tenant.data);

  const [member, standing] = await Promise.all([
    partition.find(members, { personId: person.id }),
    isForAssociation || mayWhileClosed(route) ? {} : findStanding(partition, tenant.data),
  ]);
  const mayCall = member?.status === "active" && member.roles.some((role) => route.by.includes(role));
  if (!mayCall) throw new Refusal("role.missing");
  const closed = closedBy(standing);
  if (closed) throw new Refusal(closed);
  return isForAssociation
    ? { person, member, association: partition }
    : { person, member, commune: partition, profile: () => partition.fetch(communes, {}) };
};
