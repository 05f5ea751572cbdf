import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { listContracts as listPage, Position } from "@vigie/shared/contract/contract-list.ts";
import { papersByContract, viewContract } from "@vigie/shared/contract/contract-view.ts";
import { openCursor, sealCursor } from "../../lib/cursor.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

/** Narrowed, searched and sorted over the whole register, which is one Query, with its papers, which are another. */
export const listContracts = endpoint(contractRoutes.list, async ({ query, commune, profile, member, today, deps }) => {
  const { cursor, limit: _, ...filter } = query;
  const key = deps.config.SEALING_KEY;
  const scope = { tenantId: member.tenantId, list: "contract", filter };
  const after = cursor && Position.parse(JSON.parse(openCursor(key, scope, cursor, deps.now())));
  const [{ vendors, services, contracts }, papers, settings] = await Promise.all([
    readPortfolio(commune),
    readPapers(commune),
    profile(),
  ]);
  const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]));
  const papersOf = papersByContract(papers);
  const views = contracts.map((contract) => {
    const around = { vendorName: vendorNames.get(contract.vendorId) ?? "", papers: papersOf(contract.id) };
    return viewContract(contract, around, settings, today);
  });
  const serviceNames = new Map(services.map(({ id, name }) => [id, name]));
  const { last, ...page } = listPage(views, serviceNames, query, after || undefined);
  return { today, ...page, ...(last && { next: sealCursor(key, scope, JSON.stringify(last), deps.now()) }) };
});
