import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { isLeaving, type Offboarding, viewOffboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { insert, replace } from "../../lib/change.ts";
import { commit } from "../../lib/commit.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { associationOffboardings, offboardings } from "../../tables/offboarding.table.ts";

/** From this transaction on the commune's register is read only: its own item says so, and every write looks at it. */
export const startOffboarding = endpoint(
  associationRoutes.startOffboarding,
  async ({ params, body, association, member, person, deps }) => {
    const { communeId } = params;
    const [, before] = await Promise.all([
      association.fetch(associationCommunes, params),
      association.find(associationOffboardings, params),
    ]);
    if (isLeaving(before)) throw new Refusal("offboarding.alreadyStarted");
    const after: Offboarding = {
      ...body,
      communeId,
      associationId: member.tenantId,
      version: 1,
      status: "running",
      startedBy: person.id,
      startedAt: deps.now(),
    };
    const both = deps.founding(member.tenantId, communeId);
    const act = { action: "offboarding.started", by: person.id };
    await commit(both.store, [
      both.association.plan({
        ...act,
        changes: [before ? replace(associationOffboardings, before, after) : insert(associationOffboardings, after)],
      }),
      both.commune.plan({
        ...act,
        changes: [before ? replace(offboardings, before, after) : insert(offboardings, after)],
        announce: [{ job: "tell-offboarding", message: { communeId } }],
      }),
    ]);
    return viewOffboarding({ ...after, version: (before?.version ?? 0) + 1 });
  },
);
