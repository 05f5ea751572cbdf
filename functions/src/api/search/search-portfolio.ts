import { searchRoutes } from "@vigie/shared/search/search.routes.ts";
import { searchPortfolio as search } from "@vigie/shared/search/search-portfolio.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

/** Two Queries, whose cost grows with the commune: a thousand contracts are some hundred read units. */
export const searchPortfolio = endpoint(searchRoutes.search, async ({ query, commune }) => {
  const [portfolio, papers] = await Promise.all([readPortfolio(commune), readPapers(commune)]);
  return search({ ...portfolio, ...papers }, query);
});
