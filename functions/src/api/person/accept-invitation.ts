import { Refusal } from "@vigie/shared/errors.ts";
import { memberFrom } from "@vigie/shared/member/member.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { insert, replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { findInvitation } from "../../lib/invitation-secret.ts";
import { overtakenAs } from "../../lib/overtaken-as.ts";
import { people } from "../../tables/access.table.ts";
import { communes } from "../../tables/commune.table.ts";
import { invitations, members } from "../../tables/member.table.ts";

/** Only the person the invitation is addressed to becomes a member by it. */
export const acceptInvitation = endpoint(personRoutes.acceptInvitation, async ({ body, person, deps }) => {
  const [{ commune, invitation }, known] = await Promise.all([
    findInvitation(deps, body.secret),
    deps.access("person", person.id).fetch(people, {}),
  ]);
  if (known.email !== invitation.email) throw new Refusal("invitation.otherAddress");
  const { associationId, id: communeId } = await commune.fetch(communes, {});
  const at = deps.now();
  const member = memberFrom(invitation, person.id, at);
  const acceptance = commune.save({
    action: "invitation.accepted",
    by: person.id,
    changes: [insert(members, member), replace(invitations, invitation, { ...invitation, status: "accepted" })],
    announce: [{ job: "record-progress", message: { associationId, communeId, step: "joined", at } }],
  });
  await overtakenAs("invitation.unusable", acceptance);
  return { kind: "commune" as const, tenantId: member.tenantId, tenantName: member.tenantName, roles: member.roles };
});
