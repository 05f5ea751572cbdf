import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { caseRows } from "@vigie/shared/case/case-rows.ts";
import { unproposedContracts } from "@vigie/shared/case/unproposed-contracts.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { members } from "../../tables/member.table.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const listCases = endpoint(caseRoutes.list, async ({ query, commune, profile, today }) => {
  const [portfolio, settings, people] = await Promise.all([readPortfolio(commune), profile(), commune.list(members)]);
  const rows = caseRows(portfolio, settings, people, today);
  const items = rows.filter(
    ({ status, contractId }) =>
      (!query.status || status === query.status) && (!query.contractId || contractId === query.contractId),
  );
  return { today, items, unproposed: unproposedContracts(portfolio, settings, today) };
});
