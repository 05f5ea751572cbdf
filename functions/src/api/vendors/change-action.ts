import { actionRoutes } from "@vigie/shared/action/action.routes.ts";
import { actionTransitions, doneOn } from "@vigie/shared/action/action.ts";
import { actionDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { replace } from "../../lib/change.ts";
import { checkOwner } from "../../lib/check-owner.ts";
import { checkStep } from "../../lib/check-step.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followDeadline } from "../../lib/follow-deadline.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { actions } from "../../tables/register.table.ts";

export const changeAction = endpoint(
  actionRoutes.changeAction,
  async ({ params, body, version, commune, profile, person, today }) => {
    const [found, settings] = await Promise.all([commune.fetch(actions, { id: params.actionId }), profile()]);
    if (found.vendorId !== params.vendorId) throw new Refusal("item.unknown");
    const before = sameVersion(found, version);
    checkStep(actionTransitions, before.status, body.status);
    await checkOwner(commune, body.ownerId);
    const { id, vendorId, createdAt } = before;
    const after = { ...body, id, vendorId, createdAt, ...doneOn(body.status, before, today), version: version + 1 };
    const subject = { kind: "action" as const, subjectId: id };
    await commune.save({
      action: before.status === after.status ? "action.changed" : `action.${after.status}`,
      by: person.id,
      changes: [
        replace(actions, before, after),
        ...(await followDeadline(commune, subject, actionDeadline(after, settings))),
      ],
    });
    return after;
  },
);
