import * as z from "zod";
import { route } from "../http/route.ts";
import { PersonId } from "../ids.ts";
import { Invitation, InvitationDraft, Member, RolesDraft } from "./member.ts";
import { registerReaders } from "./role.ts";

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
    params: z.strictObject({ personId: PersonId }),
    body: RolesDraft,
    answer: Member,
    versioned: true,
    errors: ["item.unknown", "member.lastAdministrator"],
  }),
};
