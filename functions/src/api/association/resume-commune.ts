import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { isSuspended } from "@vigie/shared/suspension/suspension.ts";
import { replace } from "../../lib/change.ts";
import { commit } from "../../lib/commit.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { associationSuspensions, suspensions } from "../../tables/suspension.table.ts";

/** The commune writes again from this transaction on; what fell due meanwhile is reminded by the next sweep, once. */
export const resumeCommune = endpoint(
  associationRoutes.resumeCommune,
  async ({ params, version, association, member, person, deps }) => {
    const found = await association.find(associationSuspensions, params);
    if (!isSuspended(found)) throw new Refusal("suspension.notStarted");
    const before = sameVersion(found, version);
    const after = { ...before, status: "lifted" as const, liftedAt: deps.now() };
    const both = deps.founding(member.tenantId, params.communeId);
    const act = { action: "commune.resumed", by: person.id };
    await commit(both.store, [
      both.association.plan({ ...act, changes: [replace(associationSuspensions, before, after)] }),
      both.commune.plan({ ...act, changes: [replace(suspensions, before, after)] }),
    ]);
    return { ...after, version: version + 1 };
  },
);
