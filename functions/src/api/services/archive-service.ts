import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { services } from "../../tables/register.table.ts";

export const archiveService = endpoint(
  serviceRoutes.archive,
  async ({ params, body, version, commune, person, today }) => {
    const before = sameVersion(await commune.fetch(services, { id: params.serviceId }), version);
    const { archivedOn, ...rest } = before;
    const after = { ...rest, ...(body.archived && { archivedOn: archivedOn ?? today }), version: version + 1 };
    const action = body.archived ? "service.archived" : "service.restored";
    await commune.save({ action, by: person.id, changes: [replace(services, before, after)] });
    return after;
  },
);
