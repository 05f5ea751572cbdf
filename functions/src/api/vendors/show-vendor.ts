import { datesOf } from "@vigie/shared/deadline/derive-deadline.ts";
import { dueItems } from "@vigie/shared/deadline/due-item.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showVendor = endpoint(vendorRoutes.show, async ({ params, commune, profile, today }) => {
  const [portfolio, settings] = await Promise.all([readPortfolio(commune, params.vendorId), profile()]);
  const [vendor] = portfolio.vendors;
  if (!vendor) throw new Refusal("item.unknown");
  const contracts = portfolio.contracts.map((contract) => ({
    ...contract,
    vendorName: vendor.name,
    dates: datesOf(contract, settings, today),
  }));
  return {
    today,
    vendor,
    services: portfolio.services,
    contracts,
    evaluations: portfolio.evaluations,
    due: dueItems(portfolio, settings, today),
  };
});
