import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { uncoveredServices } from "@vigie/shared/service/uncovered-services.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const listServices = endpoint(serviceRoutes.list, async ({ commune, profile, today }) => {
  const [portfolio, settings] = await Promise.all([readPortfolio(commune), profile()]);
  const uncovered = new Set(uncoveredServices(portfolio, settings, today));
  const names = new Map(portfolio.vendors.map(({ id, name }) => [id, name]));
  const items = portfolio.services.map((service) => ({
    ...service,
    vendorName: names.get(service.vendorId) ?? "",
    isCovered: !uncovered.has(service),
  }));
  return { items: items.sort((a, b) => a.name.localeCompare(b.name, "fr")) };
});
