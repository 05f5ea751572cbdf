import { evaluationDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { isEvaluationOpen } from "@vigie/shared/evaluation/evaluation.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { replace } from "../../lib/change.ts";
import { checkOwner } from "../../lib/check-owner.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followDeadline } from "../../lib/follow-deadline.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { evaluations } from "../../tables/register.table.ts";

export const moveEvaluation = endpoint(
  vendorRoutes.moveEvaluation,
  async ({ params, body, version, commune, profile, person }) => {
    const [found, settings] = await Promise.all([commune.fetch(evaluations, { id: params.evaluationId }), profile()]);
    // Another vendor's evaluation is not this vendor's, whatever the address says (N-25).
    if (found.vendorId !== params.vendorId || !isEvaluationOpen(found)) throw new Refusal("item.unknown");
    const before = sameVersion(found, version);
    await checkOwner(commune, body.ownerId);
    const { ownerId, ...rest } = before;
    const owner = body.ownerId ?? ownerId;
    const after = { ...rest, dueOn: body.dueOn, ...(owner && { ownerId: owner }), version: version + 1 };
    const subject = { kind: "evaluation" as const, subjectId: after.id };
    await commune.save({
      action: "evaluation.moved",
      by: person.id,
      changes: [
        replace(evaluations, before, after),
        ...(await followDeadline(commune, subject, evaluationDeadline(after, settings))),
      ],
    });
    return after;
  },
);
