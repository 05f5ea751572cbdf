import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { feedEntries } from "@vigie/shared/agenda/calendar-feed.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { openFeed } from "../../lib/feed-token.ts";
import { communes } from "../../tables/commune.table.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";
import { documents } from "../../tables/register.table.ts";

/** The same days as the agenda's, each with when it was set: the stored deadlines know it, and lead to the documents that end some day. */
export const readFeed = endpoint(agendaRoutes.readFeed, async ({ params, deps, today }) => {
  const { commune, member } = await openFeed(deps, params.token, today);
  const [register, settings, stored] = await Promise.all([
    readPortfolio(commune),
    commune.fetch(communes, {}),
    commune.list(deadlines),
  ]);
  const ofDocuments = stored.filter(({ kind }) => kind === "documentValidity").map(({ subjectId: id }) => ({ id }));
  const portfolio = { ...register, documents: await commune.findAll(documents, ofDocuments) };
  const at = deps.now();
  return {
    communeName: settings.name,
    language: member.language,
    at,
    entries: feedEntries(portfolio, settings, stored, { today, now: at }),
  };
});
