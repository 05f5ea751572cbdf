import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { vendorTransitions } from "@vigie/shared/vendor/vendor.ts";
import { replace } from "../../lib/change.ts";
import { checkOwner } from "../../lib/check-owner.ts";
import { checkStep } from "../../lib/check-step.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { vendors } from "../../tables/register.table.ts";

export const changeVendor = endpoint(vendorRoutes.change, async ({ params, body, version, commune, person }) => {
  const before = sameVersion(await commune.fetch(vendors, { id: params.vendorId }), version);
  checkStep(vendorTransitions, before.status, body.status);
  await checkOwner(commune, body.ownerId);
  const { id, createdAt, archivedOn, archiveReason } = before;
  const kept = { id, createdAt, ...(archivedOn && { archivedOn }), ...(archiveReason && { archiveReason }) };
  const after = { ...body, ...kept, version: version + 1 };
  await commune.save({ action: "vendor.changed", by: person.id, changes: [replace(vendors, before, after)] });
  return after;
});
