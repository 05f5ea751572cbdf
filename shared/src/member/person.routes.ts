import * as z from "zod";
import { route } from "../http/route.ts";
import { Invitation, Membership, Person } from "./member.ts";

const InvitationSecret = z.strictObject({ secret: z.string().min(1).max(200) });

export const personRoutes = {
  showMe: route({
    method: "GET",
    path: "/me",
    summary: "Who is signed in, and where they may work.",
    by: "person",
    answer: Person.extend({ memberships: z.array(Membership) }),
  }),
  closeSession: route({
    method: "DELETE",
    path: "/me/session",
    summary: "Sign out: the session is gone for every holder of its cookie.",
    by: "person",
    status: 204,
  }),
  showInvitation: route({
    method: "POST",
    path: "/invitations/preview",
    summary: "What an invitation offers, to whoever holds its secret. Changes nothing.",
    by: "anyone",
    body: InvitationSecret,
    answer: Invitation.pick({ tenantName: true, email: true, name: true, roles: true, status: true }),
    errors: ["invitation.unusable"],
  }),
  acceptInvitation: route({
    method: "POST",
    path: "/invitations/accept",
    summary: "Become a member. Only the person the invitation is addressed to can, once, within seven days.",
    by: "person",
    body: InvitationSecret,
    answer: Membership,
    errors: ["invitation.unusable", "invitation.otherAddress"],
  }),
};
