import { evaluationDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { newEvaluation } from "@vigie/shared/evaluation/evaluation.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { insert } from "../../lib/change.ts";
import { checkOwner } from "../../lib/check-owner.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followDeadline } from "../../lib/follow-deadline.ts";
import { evaluations, vendors } from "../../tables/register.table.ts";
import { checkInRegister } from "./check-in-register.ts";

export const planEvaluation = endpoint(
  vendorRoutes.planEvaluation,
  async ({ params, body, commune, profile, person, today, deps }) => {
    const [vendor, settings] = await Promise.all([commune.fetch(vendors, { id: params.vendorId }), profile()]);
    checkInRegister(vendor);
    await checkOwner(commune, body.ownerId);
    // Somebody must keep the relationship before it can be judged (brief section 2).
    if (!vendor.ownerId && !body.ownerId)
      throw new Refusal("vendor.hasNoOwner", [{ pointer: "/ownerId", reason: "required" }]);
    const evaluation = newEvaluation(body, vendor, { id: deps.newId("evl"), today, createdAt: deps.now() });
    const subject = { kind: "evaluation" as const, subjectId: evaluation.id };
    const { associationId, id: communeId } = settings;
    await commune.save({
      action: "evaluation.planned",
      by: person.id,
      changes: [
        insert(evaluations, evaluation),
        ...(await followDeadline(commune, subject, evaluationDeadline(evaluation, settings))),
      ],
      announce: [
        { job: "record-progress", message: { associationId, communeId, step: "firstEvaluation", at: deps.now() } },
      ],
    });
    return evaluation;
  },
);
