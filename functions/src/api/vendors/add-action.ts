import { actionRoutes } from "@vigie/shared/action/action.routes.ts";
import { doneOn } from "@vigie/shared/action/action.ts";
import { actionDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { insert } from "../../lib/change.ts";
import { checkOwner } from "../../lib/check-owner.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followDeadline } from "../../lib/follow-deadline.ts";
import { actions, vendors } from "../../tables/register.table.ts";
import { checkInRegister } from "./check-in-register.ts";

export const addAction = endpoint(
  actionRoutes.addAction,
  async ({ params, body, commune, profile, person, today, deps }) => {
    const [vendor, settings] = await Promise.all([commune.fetch(vendors, { id: params.vendorId }), profile()]);
    checkInRegister(vendor);
    await checkOwner(commune, body.ownerId);
    const made = { id: deps.newId("act"), version: 1, vendorId: vendor.id, createdAt: deps.now() };
    const action = { ...body, ...made, ...doneOn(body.status, undefined, today) };
    const subject = { kind: "action" as const, subjectId: action.id };
    await commune.save({
      action: "action.added",
      by: person.id,
      changes: [insert(actions, action), ...(await followDeadline(commune, subject, actionDeadline(action, settings)))],
    });
    return action;
  },
);
