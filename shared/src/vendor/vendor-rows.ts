import type { DueItem, Portfolio } from "../deadline/due-item.ts";
import { summariseRisks } from "../risk/risk-level.ts";
import type { VendorRow } from "./vendor-page.ts";

/**
 * The vendor list by name, each with what hangs on it and its most urgent deadline (`due` comes most urgent first). Those in the register, or
 * those taken out of it. `people` are the members' names by id.
 */
export const vendorRows = (
  portfolio: Portfolio,
  due: DueItem[],
  people: ReadonlyMap<string, string>,
  { archived }: { archived: boolean },
): VendorRow[] => {
  const byVendor = <T extends { vendorId: string }>(items: T[]) => Map.groupBy(items, ({ vendorId }) => vendorId);
  const services = byVendor(portfolio.services.filter(({ archivedOn }) => !archivedOn));
  const contracts = byVendor(portfolio.contracts.filter(({ archivedOn }) => !archivedOn));
  const actions = byVendor(portfolio.actions.filter(({ status }) => status === "open"));
  const risks = byVendor(portfolio.risks);
  const next = byVendor(due);
  return portfolio.vendors
    .filter(({ archivedOn }) => (archivedOn !== undefined) === archived)
    .map((vendor) => {
      const { id, ownerId } = vendor;
      const first = next.get(id)?.[0];
      const risk = summariseRisks(risks.get(id) ?? []);
      const ownerName = ownerId && people.get(ownerId);
      return {
        ...vendor,
        services: services.get(id)?.length ?? 0,
        contracts: contracts.get(id)?.length ?? 0,
        openActions: actions.get(id)?.length ?? 0,
        ...(first && { next: first }),
        ...(risk && { risk }),
        ...(ownerName && { ownerName }),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
};
