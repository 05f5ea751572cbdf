import { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import { remove } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { serviceLevels } from "../../tables/register.table.ts";

export const removeLevel = endpoint(
  serviceLevelRoutes.remove,
  async ({ params: { contractId, serviceLevelId }, version, commune, person }) => {
    const before = sameVersion(await commune.fetch(serviceLevels, { contractId, id: serviceLevelId }), version);
    const changes = [remove(serviceLevels, before)];
    await commune.save({ action: "serviceLevel.removed", by: person.id, changes });
    return undefined;
  },
);
