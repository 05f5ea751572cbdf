import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { isLeaving, viewOffboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { associationOffboardings } from "../../tables/offboarding.table.ts";

export const showCommune = endpoint(associationRoutes.showCommune, async ({ params, association, today }) => {
  const [commune, offboarding] = await Promise.all([
    association.fetch(associationCommunes, params),
    association.find(associationOffboardings, params),
  ]);
  return { today, commune, ...(isLeaving(offboarding) && { offboarding: viewOffboarding(offboarding) }) };
});
