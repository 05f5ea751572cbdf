import { papersByContract, viewContract } from "@vigie/shared/contract/contract-view.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { coverageRows } from "@vigie/shared/service/coverage.ts";
import { coverageMonths } from "@vigie/shared/service/coverage-months.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { addMonths } from "@vigie/shared/time/plain-date.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

// A quarter behind shows what just ended, three years ahead what most contracts reach.
const monthsBehind = 3;
const monthsShown = 36;

export const showService = endpoint(serviceRoutes.show, async ({ params, commune, profile, today }) => {
  const [portfolio, papers, settings] = await Promise.all([readPortfolio(commune), readPapers(commune), profile()]);
  const service = portfolio.services.find(({ id }) => id === params.serviceId);
  const vendor = portfolio.vendors.find(({ id }) => id === service?.vendorId);
  if (!service || !vendor) throw new Refusal("item.unknown");
  const { archivedOn, ...used } = service;
  // One service at a time, and as if in use: what is out of use still has its past to show.
  const register = {
    vendors: [{ ...vendor, archivedOn: undefined }],
    services: [used],
    contracts: portfolio.contracts,
  };
  const window = coverageMonths(addMonths(today, -monthsBehind), monthsShown);
  const [coverage] = coverageRows(register, { ...window, today });
  if (!coverage) throw new Refusal("item.unknown");
  const names = new Map(portfolio.vendors.map(({ id, name }) => [id, name]));
  const papersOf = papersByContract(papers);
  const contracts = portfolio.contracts
    .filter(({ serviceIds, amendments }) =>
      [{ serviceIds }, ...amendments].some((terms) => terms.serviceIds?.includes(service.id)),
    )
    .map((contract) => {
      const vendorName = names.get(contract.vendorId) ?? "";
      return viewContract(contract, { vendorName, papers: papersOf(contract.id) }, settings, today);
    });
  const serviceLevels = contracts
    .flatMap(({ id }) => papersOf(id).serviceLevels)
    .filter(({ serviceId }) => serviceId === undefined || serviceId === service.id);
  return { today, service, vendor, contracts, ...window, coverage, serviceLevels };
});
