import { Refusal } from "@vigie/shared/errors.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { services, vendors } from "../../tables/register.table.ts";

export const changeService = endpoint(serviceRoutes.change, async ({ params, body, version, commune, person }) => {
  const before = sameVersion(await commune.fetch(services, { id: params.serviceId }), version);
  const vendor = await commune.fetch(vendors, { id: body.vendorId });
  if (vendor.archivedOn && vendor.id !== before.vendorId) throw new Refusal("vendor.archived");
  const { id, createdAt, archivedOn } = before;
  const after = { ...body, id, createdAt, ...(archivedOn && { archivedOn }), version: version + 1 };
  await commune.save({ action: "service.changed", by: person.id, changes: [replace(services, before, after)] });
  return after;
});
