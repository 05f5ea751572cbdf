import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { composeHome } from "@vigie/shared/home/home.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { members } from "../../tables/member.table.ts";
import { readDatedDocuments } from "../../tables/read-dated-documents.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showHome = endpoint(communeRoutes.showHome, async ({ commune, profile, member, today }) => {
  const [register, documents, settings, people] = await Promise.all([
    readPortfolio(commune),
    readDatedDocuments(commune),
    profile(),
    commune.list(members),
  ]);
  return composeHome({ ...register, documents }, settings, today, { roles: member.roles, members: people });
});
