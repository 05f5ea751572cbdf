import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { insert } from "../../lib/change.ts";
import { checkOwner } from "../../lib/check-owner.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { vendors } from "../../tables/register.table.ts";

export const registerVendor = endpoint(vendorRoutes.register, async ({ body, commune, person, deps }) => {
  await checkOwner(commune, body.ownerId);
  const vendor = { ...body, id: deps.newId("vnd"), version: 1, createdAt: deps.now() };
  await commune.save({ action: "vendor.registered", by: person.id, changes: [insert(vendors, vendor)] });
  return vendor;
});
