import { Refusal } from "@vigie/shared/errors.ts";
import { riskRoutes } from "@vigie/shared/risk/risk.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { risks } from "../../tables/register.table.ts";

export const acceptRisk = endpoint(riskRoutes.acceptRisk, async ({ params, body, version, commune, person, today }) => {
  const found = await commune.fetch(risks, { id: params.riskId });
  if (found.vendorId !== params.vendorId) throw new Refusal("item.unknown");
  const before = sameVersion(found, version);
  const { acceptance: _, ...rest } = before;
  const acceptance = { by: person.id, on: today, ...(body.reference && { reference: body.reference }) };
  const after = { ...rest, ...(body.accepted && { acceptance }), version: version + 1 };
  const action = body.accepted ? "risk.accepted" : "risk.acceptanceWithdrawn";
  await commune.save({ action, by: person.id, changes: [replace(risks, before, after)] });
  return after;
});
