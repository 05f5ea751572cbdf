import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { isLeaving, viewOffboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { offboardings } from "../../tables/offboarding.table.ts";

export const showCommune = endpoint(communeRoutes.show, async ({ commune, member, profile }) => {
  const [known, offboarding] = await Promise.all([
    profile(),
    commune.find(offboardings, { communeId: member.tenantId }),
  ]);
  return isLeaving(offboarding)
    ? { ...known, status: "offboarding" as const, offboarding: viewOffboarding(offboarding) }
    : { ...known, status: "active" as const };
});
