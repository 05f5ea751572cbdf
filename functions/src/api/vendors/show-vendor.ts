import { papersByContract, viewContract } from "@vigie/shared/contract/contract-view.ts";
import { dueItems } from "@vigie/shared/deadline/due-item.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { memberNames } from "../../tables/member-names.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showVendor = endpoint(vendorRoutes.show, async ({ params, commune, profile, today }) => {
  const [portfolio, papers, people, settings] = await Promise.all([
    readPortfolio(commune, params.vendorId),
    readPapers(commune, params.vendorId),
    memberNames(commune),
    profile(),
  ]);
  const [vendor] = portfolio.vendors;
  if (!vendor) throw new Refusal("item.unknown");
  const papersOf = papersByContract(papers);
  return {
    today,
    vendor,
    services: portfolio.services,
    contracts: portfolio.contracts.map((contract) =>
      viewContract(contract, { vendorName: vendor.name, papers: papersOf(contract.id) }, settings, today),
    ),
    evaluations: portfolio.evaluations,
    actions: portfolio.actions,
    risks: portfolio.risks,
    documents: papers.documents,
    due: dueItems(portfolio, settings, today),
    people: Object.fromEntries(people),
  };
});
