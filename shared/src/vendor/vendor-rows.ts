import type { DueItem, Portfolio } from "../deadline/due-item.ts";
import type { VendorRow } from "./vendor.routes.ts";

const countByVendor = (items: { vendorId: string }[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { vendorId } of items) counts.set(vendorId, (counts.get(vendorId) ?? 0) + 1);
  return counts;
};

/** The vendor list by name, each with what hangs on it and its most urgent deadline (`due` comes most urgent first). */
export const vendorRows = (portfolio: Portfolio, due: DueItem[]): VendorRow[] => {
  const services = countByVendor(portfolio.services);
  const contracts = countByVendor(portfolio.contracts);
  return portfolio.vendors
    .map((vendor) => {
      const next = due.find((item) => item.vendorId === vendor.id);
      const counts = { services: services.get(vendor.id) ?? 0, contracts: contracts.get(vendor.id) ?? 0 };
      return { ...vendor, ...counts, ...(next && { next }) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
};
