import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { isLeaving, viewOffboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { replace } from "../../lib/change.ts";
import { commit } from "../../lib/commit.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { associationOffboardings, offboardings } from "../../tables/offboarding.table.ts";

/** The commune writes again from this transaction on; what fell due meanwhile is reminded by the next sweep. */
export const cancelOffboarding = endpoint(
  associationRoutes.cancelOffboarding,
  async ({ params, version, association, member, person, deps }) => {
    const found = await association.find(associationOffboardings, params);
    if (!isLeaving(found)) throw new Refusal("offboarding.notStarted");
    if (found.status === "erasing") throw new Refusal("offboarding.tooLate");
    const before = sameVersion(found, version);
    const after = { ...before, status: "cancelled" as const, cancelledAt: deps.now() };
    const both = deps.founding(member.tenantId, params.communeId);
    const act = { action: "offboarding.cancelled", by: person.id };
    await commit(both.store, [
      both.association.plan({ ...act, changes: [replace(associationOffboardings, before, after)] }),
      both.commune.plan({
        ...act,
        changes: [replace(offboardings, before, after)],
        announce: [{ job: "tell-offboarding", message: { communeId: params.communeId } }],
      }),
    ]);
    return viewOffboarding({ ...after, version: version + 1 });
  },
);
