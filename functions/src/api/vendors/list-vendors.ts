import { dueItems } from "@vigie/shared/deadline/due-item.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { vendorRows } from "@vigie/shared/vendor/vendor-rows.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { memberNames } from "../../tables/member-names.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const listVendors = endpoint(vendorRoutes.list, async ({ query, commune, profile, today }) => {
  const [portfolio, settings, people] = await Promise.all([readPortfolio(commune), profile(), memberNames(commune)]);
  const due = dueItems(portfolio, settings, today);
  return { today, items: vendorRows(portfolio, due, people, query) };
});
