import { importRoutes } from "@vigie/shared/import/import.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

export const listServiceLevels = endpoint(importRoutes.listServiceLevels, async ({ commune }) => {
  const [{ vendors, services, contracts }, { serviceLevels }] = await Promise.all([
    readPortfolio(commune),
    readPapers(commune),
  ]);
  const vendorNames = new Map(vendors.map(({ id, name }) => [id, name]));
  const serviceNames = new Map(services.map(({ id, name }) => [id, name]));
  const references = new Map(contracts.map(({ id, reference }) => [id, reference]));
  const items = serviceLevels.map((level) => {
    const serviceName = level.serviceId && serviceNames.get(level.serviceId);
    return {
      ...level,
      contractReference: references.get(level.contractId) ?? "",
      vendorName: vendorNames.get(level.vendorId) ?? "",
      ...(serviceName && { serviceName }),
    };
  });
  return { items: items.toSorted((a, b) => a.contractReference.localeCompare(b.contractReference, "fr")) };
});
