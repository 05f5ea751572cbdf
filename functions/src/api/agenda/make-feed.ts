import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { makeFeed as makeAddress } from "../../lib/feed-token.ts";

/** The trail says that somebody made one before it exists, never the other way round: they stand in two partitions. */
export const makeFeed = endpoint(agendaRoutes.makeFeed, async ({ commune, member, person, deps, today }) => {
  await commune.save({ action: "member.calendarMade", by: person.id, changes: [] });
  const token = await makeAddress(deps, { personId: person.id, communeId: member.tenantId }, today);
  return { url: `${deps.config.WEB_URL}/calendrier/${token}.ics`, madeOn: today };
});
