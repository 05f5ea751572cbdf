"use server";

import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { ProblemError } from "#lib/api/problem-error.ts";
import { runAction } from "#lib/api/run-action.ts";

/** A service as it is now, to compare with what somebody wanted to save. */
export const readService = async (serviceId: string) =>
  runAction(async () => {
    const { items } = await callApi(serviceRoutes.list, {});
    const found = items.find(({ id }) => id === serviceId);
    if (!found) throw new ProblemError("item.unknown");
    return found;
  });
