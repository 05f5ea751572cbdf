import { Refusal } from "@vigie/shared/errors.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { insert } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { services, vendors } from "../../tables/register.table.ts";

export const registerService = endpoint(serviceRoutes.register, async ({ body, commune, person, deps }) => {
  const vendor = await commune.fetch(vendors, { id: body.vendorId });
  if (vendor.archivedOn) throw new Refusal("vendor.archived");
  const service = { ...body, id: deps.newId("srv"), version: 1, createdAt: deps.now() };
  await commune.save({ action: "service.registered", by: person.id, changes: [insert(services, service)] });
  return service;
});
