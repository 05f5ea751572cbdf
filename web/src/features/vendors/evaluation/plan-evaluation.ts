"use server";

import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { typedBody } from "#lib/api/typed-body.ts";
import type { EvaluationValues } from "./evaluation-values.ts";

type Typed = {
  vendorId: string;
  values: EvaluationValues;
  /** The planned evaluation to move; absent to plan one. */
  known?: { evaluationId: string; version: number } | undefined;
};

/** Plans a vendor's next evaluation, or moves the one that is planned. */
export const planEvaluation = async ({ vendorId, values, known }: Typed) =>
  runAction(() => {
    if (!known) {
      return callApi(vendorRoutes.planEvaluation, { params: { vendorId }, body: typedBody(values) });
    }
    const { evaluationId, version } = known;
    return callApi(vendorRoutes.moveEvaluation, {
      params: { vendorId, evaluationId },
      body: typedBody<{ dueOn: string }>(values),
      version,
    });
  });
