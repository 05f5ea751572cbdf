import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { isLeaving, viewOffboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { isSuspended } from "@vigie/shared/suspension/suspension.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { findStanding } from "../../lib/find-standing.ts";

export const showCommune = endpoint(communeRoutes.show, async ({ commune, member, profile, today }) => {
  const [known, { offboarding, suspension }] = await Promise.all([profile(), findStanding(commune, member.tenantId)]);
  const suspended = isSuspended(suspension) ? { status: "suspended" as const, suspension } : undefined;
  const leaving = isLeaving(offboarding)
    ? { status: "offboarding" as const, offboarding: viewOffboarding(offboarding) }
    : undefined;
  return { ...known, today, status: "active" as const, ...suspended, ...leaving };
});
