import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { isLeaving, viewOffboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { associationOffboardings, erasureCertificates } from "../../tables/offboarding.table.ts";

export const listDepartures = endpoint(associationRoutes.listDepartures, async ({ association, today }) => {
  const [offboardings, certificates] = await Promise.all([
    association.list(associationOffboardings),
    association.list(erasureCertificates),
  ]);
  const leaving = offboardings.filter(isLeaving);
  const communes = await association.findAll(associationCommunes, leaving);
  const nameOf = new Map(communes.map(({ communeId, name }) => [communeId, name]));
  return {
    today,
    running: leaving.map((each) => ({ ...viewOffboarding(each), name: nameOf.get(each.communeId) ?? "" })),
    certificates,
  };
});
