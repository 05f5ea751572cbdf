import * as z from "zod";
import { route } from "../http/route.ts";
import { PersonId } from "../ids.ts";
import { Invitation, InvitationDraft, Member, RolesDraft, SubstituteDraft } from "./member.ts";
import { registerReaders } from "./role.ts";

const params = z.strictObject({ personId: PersonId });

export const memberRoutes = {
  list: route({
    method: "GET",
    path: "/members",
    summary: "Who works in the commune, and who is invited.",
    by: registerReaders,
    answer: z.object({ members: z.array(Member), invitations: z.array(Invitation) }),
  }),
  invite: route({
    method: "POST",
    path: "/members/invitations",
    summary: "Invite somebody by e-mail.",
    by: ["communeAdmin"],
    body: InvitationDraft,
    answer: Invitation,
    status: 201,
    errors: ["member.alreadyInvited", "member.alreadyMember"],
  }),
  changeRoles: route({
    method: "PUT",
    path: "/members/{personId}/roles",
    summary: "Give somebody other roles. One active administrator always remains.",
    by: ["communeAdmin"],
    params,
    body: RolesDraft,
    answer: Member,
    versioned: true,
    errors: ["item.unknown", "member.lastAdministrator"],
  }),
  changeSubstitute: route({
    method: "PUT",
    path: "/members/{personId}/substitute",
    summary: "Say who is told instead of somebody who is gone or cannot be reached; null where nobody is.",
    by: ["communeAdmin"],
    params,
    body: SubstituteDraft,
    answer: Member,
    versioned: true,
    errors: ["item.unknown"],
  }),
  retryAddress: route({
    method: "DELETE",
    path: "/members/{personId}/undeliverable",
    summary: "Write again to an address from which mails came back.",
    by: ["communeAdmin"],
    params,
    answer: Member,
    versioned: true,
    errors: ["item.unknown", "member.reachable"],
  }),
};
