import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { findInvitation } from "../../lib/invitation-secret.ts";

export const showInvitation = endpoint(personRoutes.showInvitation, async ({ body, deps }) => {
  const { invitation } = await findInvitation(deps, body.secret);
  return invitation;
});
