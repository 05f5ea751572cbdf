import { coverageMatrix } from "@vigie/shared/service/coverage.ts";
import { coverageMonths } from "@vigie/shared/service/coverage-months.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showCoverage = endpoint(serviceRoutes.coverage, async ({ query, commune, today }) =>
  coverageMatrix(await readPortfolio(commune), { ...coverageMonths(query.from ?? today, query.months), today }),
);
