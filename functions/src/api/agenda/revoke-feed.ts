import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { dropFeed } from "../../lib/feed-token.ts";

/** Stopping what has stopped already is stopping. */
export const revokeFeed = endpoint(agendaRoutes.revokeFeed, async ({ member, person, deps }) => {
  await dropFeed(deps, { personId: person.id, communeId: member.tenantId });
  return undefined;
});
