import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { replace } from "../../lib/change.ts";
import { checkOwner } from "../../lib/check-owner.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { vendors } from "../../tables/register.table.ts";

export const changeVendor = endpoint(vendorRoutes.change, async ({ params, body, version, commune, person }) => {
  const before = sameVersion(await commune.fetch(vendors, { id: params.vendorId }), version);
  await checkOwner(commune, body.ownerId);
  const after = { ...body, id: before.id, createdAt: before.createdAt, version: version + 1 };
  await commune.save({ action: "vendor.changed", by: person.id, changes: [replace(vendors, before, after)] });
  return after;
});
