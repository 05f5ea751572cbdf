import * as z from "zod";
import { route } from "../http/route.ts";
import { Invitation, InvitationDraft, Member } from "./member.ts";
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
    errors: ["member.alreadyInvited"],
  }),
};
