import { dueItems } from "@vigie/shared/deadline/due-item.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { vendorRows } from "@vigie/shared/vendor/vendor-rows.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const listVendors = endpoint(vendorRoutes.list, async ({ commune, profile, today }) => {
  const [portfolio, settings] = await Promise.all([readPortfolio(commune), profile()]);
  return { today, items: vendorRows(portfolio, dueItems(portfolio, settings, today)) };
});
