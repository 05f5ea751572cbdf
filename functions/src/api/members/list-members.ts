import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { isOpen } from "@vigie/shared/member/member.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { invitations, members } from "../../tables/member.table.ts";

export const listMembers = endpoint(memberRoutes.list, async ({ commune, deps }) => {
  const [people, invited] = await Promise.all([commune.list(members), commune.list(invitations)]);
  return { members: people, invitations: invited.filter((invitation) => isOpen(invitation, deps.now())) };
});
