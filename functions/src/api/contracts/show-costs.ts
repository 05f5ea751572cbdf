import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { costsByYear, yearsOf } from "@vigie/shared/contract/costs-by-year.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showCosts = endpoint(contractRoutes.costs, async ({ query, commune, today }) =>
  costsByYear(await readPortfolio(commune), yearsOf(query, today), today),
);
