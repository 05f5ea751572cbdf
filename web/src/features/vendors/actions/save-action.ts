"use server";

import { actionRoutes } from "@vigie/shared/action/action.routes.ts";
import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { runAction } from "#lib/api/run-action.ts";
import { typedBody } from "#lib/api/typed-body.ts";
import type { ActionValues } from "./action-values.ts";

type Typed = {
  vendorId: string;
  values: ActionValues;
  known?: { actionId: string; version: number } | undefined;
};

/** Notes an action, or corrects the one that is known if it still is as it was shown. */
export const saveAction = async ({ vendorId, values, known }: Typed) =>
  runAction(() => {
    const body = typedBody<BodyInputOf<typeof actionRoutes.addAction>>(values);
    if (!known) return callApi(actionRoutes.addAction, { params: { vendorId }, body });
    const { actionId, version } = known;
    return callApi(actionRoutes.changeAction, { params: { vendorId, actionId }, body, version });
  });

/** An action as it is now, to compare with what somebody wanted to save. */
export const readAction = async (vendorId: string, actionId: string) =>
  runAction(async () => {
    const { actions } = await callApi(vendorRoutes.show, { params: { vendorId } });
    const found = actions.find(({ id }) => id === actionId);
    if (!found) throw new ProblemError("item.unknown");
    return found;
  });
