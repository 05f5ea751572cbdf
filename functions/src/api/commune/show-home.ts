import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { composeHome } from "@vigie/shared/home/home.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showHome = endpoint(communeRoutes.showHome, async ({ commune, profile, today }) => {
  const [portfolio, settings] = await Promise.all([readPortfolio(commune), profile()]);
  return composeHome(portfolio, settings, today);
});
