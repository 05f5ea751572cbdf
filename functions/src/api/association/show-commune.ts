import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { isLeaving, viewOffboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { isSuspended } from "@vigie/shared/suspension/suspension.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { associationOffboardings } from "../../tables/offboarding.table.ts";
import { associationSuspensions } from "../../tables/suspension.table.ts";

export const showCommune = endpoint(associationRoutes.showCommune, async ({ params, association, today }) => {
  const [commune, suspension, offboarding] = await Promise.all([
    association.fetch(associationCommunes, params),
    association.find(associationSuspensions, params),
    association.find(associationOffboardings, params),
  ]);
  return {
    today,
    commune,
    ...(isSuspended(suspension) && { suspension }),
    ...(isLeaving(offboarding) && { offboarding: viewOffboarding(offboarding) }),
  };
});
