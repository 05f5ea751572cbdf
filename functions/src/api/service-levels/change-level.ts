import { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { contracts, serviceLevels } from "../../tables/register.table.ts";
import { checkLevel } from "./check-level.ts";

export const changeLevel = endpoint(
  serviceLevelRoutes.change,
  async ({ params: { contractId, serviceLevelId }, body, version, commune, person }) => {
    const [contract, found] = await Promise.all([
      commune.fetch(contracts, { id: contractId }),
      commune.fetch(serviceLevels, { contractId, id: serviceLevelId }),
    ]);
    const before = sameVersion(found, version);
    await checkLevel(commune, contract, body);
    const { id, vendorId, createdAt } = before;
    const after = { ...body, id, contractId, vendorId, createdAt, version: version + 1 };
    const changes = [replace(serviceLevels, before, after)];
    await commune.save({ action: "serviceLevel.changed", by: person.id, changes });
    return after;
  },
);
