import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { serviceRows } from "@vigie/shared/service/service-rows.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const listServices = endpoint(serviceRoutes.list, async ({ query, commune, today }) => {
  const on = query.on ?? today;
  return { today, on, items: serviceRows(await readPortfolio(commune), { on, today, archived: query.archived }) };
});
