import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { calendarFeeds } from "../../tables/calendar-feed.table.ts";

export const showFeed = endpoint(agendaRoutes.showFeed, async ({ person, member, deps }) => {
  const feed = await deps.access("person", person.id).find(calendarFeeds, { communeId: member.tenantId });
  return feed ? { feed } : {};
});
