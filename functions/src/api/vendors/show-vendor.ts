import { caseRows } from "@vigie/shared/case/case-rows.ts";
import { leadToCases } from "@vigie/shared/case/lead-to-cases.ts";
import { papersByContract, viewContract } from "@vigie/shared/contract/contract-view.ts";
import { dueItems } from "@vigie/shared/deadline/due-item.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { members } from "../../tables/member.table.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const showVendor = endpoint(vendorRoutes.show, async ({ params, commune, profile, today }) => {
  const [portfolio, papers, people, settings] = await Promise.all([
    readPortfolio(commune, params.vendorId),
    readPapers(commune, params.vendorId),
    commune.list(members),
    profile(),
  ]);
  const [vendor] = portfolio.vendors;
  if (!vendor) throw new Refusal("item.unknown");
  const cases = caseRows(portfolio, settings, people, today).filter(({ waiting }) => waiting);
  const told = new Set(cases.map(({ id }) => id));
  const due = leadToCases(dueItems(portfolio, settings, today), portfolio.cases);
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
    // What a case says already is not said a second time.
    due: due.filter(({ caseId }) => !caseId || !told.has(caseId)),
    cases,
    people: Object.fromEntries(people.map(({ personId, name }) => [personId, name])),
  };
});
