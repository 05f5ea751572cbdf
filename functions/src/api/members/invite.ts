import { Refusal } from "@vigie/shared/errors.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { isOpen, newInvitation } from "@vigie/shared/member/member.ts";
import { insert, replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { invitations, members } from "../../tables/member.table.ts";

/** An invitation that has run out is renewed in place; whoever is a member, or has an open invitation, is not invited again. */
export const invite = endpoint(memberRoutes.invite, async ({ body, commune, profile, person, deps }) => {
  const [{ id: communeId, name, languages }, people, invited] = await Promise.all([
    profile(),
    commune.list(members),
    commune.list(invitations),
  ]);
  if (people.some(({ email }) => email === body.email)) throw new Refusal("member.alreadyMember");
  const earlier = invited.find(({ email }) => email === body.email);
  const expired = earlier?.status === "pending" && !isOpen(earlier, deps.now()) ? earlier : undefined;
  const [language = "fr"] = languages;
  const id = expired?.id ?? deps.newId("inv");
  const invitation = newInvitation({ ...body, language }, { id: communeId, name }, id, deps.now());
  await commune.save({
    action: "member.invited",
    by: person.id,
    changes: [expired ? replace(invitations, expired, invitation) : insert(invitations, invitation)],
    announce: [{ job: "send-invitation", message: { communeId, invitationId: id } }],
  });
  return invitation;
});
