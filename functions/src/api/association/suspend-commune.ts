import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { isSuspended, type Suspension } from "@vigie/shared/suspension/suspension.ts";
import { insert, replace } from "../../lib/change.ts";
import { commit } from "../../lib/commit.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { associationSuspensions, suspensions } from "../../tables/suspension.table.ts";

/** From this transaction on the commune's register is read only and nobody is reminded: its own item says so. */
export const suspendCommune = endpoint(
  associationRoutes.suspendCommune,
  async ({ params, body, association, member, person, deps }) => {
    const { communeId } = params;
    const [, before] = await Promise.all([
      association.fetch(associationCommunes, params),
      association.find(associationSuspensions, params),
    ]);
    if (isSuspended(before)) throw new Refusal("suspension.alreadyStarted");
    const after: Suspension = {
      ...body,
      communeId,
      associationId: member.tenantId,
      version: 1,
      status: "running",
      startedBy: person.id,
      startedAt: deps.now(),
    };
    const both = deps.founding(member.tenantId, communeId);
    const act = { action: "commune.suspended", by: person.id };
    await commit(both.store, [
      both.association.plan({
        ...act,
        changes: [before ? replace(associationSuspensions, before, after) : insert(associationSuspensions, after)],
      }),
      both.commune.plan({
        ...act,
        changes: [before ? replace(suspensions, before, after) : insert(suspensions, after)],
      }),
    ]);
    return { ...after, version: (before?.version ?? 0) + 1 };
  },
);
