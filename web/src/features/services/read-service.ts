"use server";

import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** A service as it is now, to compare with what somebody wanted to save. */
export const readService = async (serviceId: string) =>
  runAction(async () => (await callApi(serviceRoutes.show, { params: { serviceId } })).service);
