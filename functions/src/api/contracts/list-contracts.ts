import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { datesOf } from "@vigie/shared/deadline/derive-deadline.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPage } from "../../lib/read-page.ts";
import { contracts, vendors } from "../../tables/register.table.ts";

export const listContracts = endpoint(contractRoutes.list, async ({ query, commune, profile, member, today, deps }) => {
  const scope = { tenantId: member.tenantId, filter: {} };
  const [{ items, ...rest }, settings] = await Promise.all([
    readPage(deps, commune, contracts, query, scope),
    profile(),
  ]);
  const known = await commune.findAll(
    vendors,
    items.map(({ vendorId }) => ({ id: vendorId })),
  );
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const views = items.map((contract) => ({
    ...contract,
    vendorName: names.get(contract.vendorId) ?? "",
    dates: datesOf(contract, settings, today),
  }));
  return { today, items: views, ...rest };
});
