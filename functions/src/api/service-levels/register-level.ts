import { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import { insert } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { contracts, serviceLevels } from "../../tables/register.table.ts";
import { checkLevel } from "./check-level.ts";

export const registerLevel = endpoint(serviceLevelRoutes.register, async ({ params, body, commune, person, deps }) => {
  const contract = await commune.fetch(contracts, { id: params.contractId });
  await checkLevel(commune, contract, body);
  const { id: contractId, vendorId } = contract;
  const level = { ...body, id: deps.newId("slv"), contractId, vendorId, version: 1, createdAt: deps.now() };
  await commune.save({ action: "serviceLevel.registered", by: person.id, changes: [insert(serviceLevels, level)] });
  return level;
});
