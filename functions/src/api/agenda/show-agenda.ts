import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { composeAgenda } from "@vigie/shared/agenda/agenda.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readDatedDocuments } from "../../tables/read-dated-documents.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showAgenda = endpoint(agendaRoutes.show, async ({ query, commune, profile, today }) => {
  const [register, documents, settings] = await Promise.all([
    readPortfolio(commune),
    readDatedDocuments(commune),
    profile(),
  ]);
  return composeAgenda({ ...register, documents }, settings, today, query.from);
});
