"use server";

import { serviceLevelRoutes } from "@vigie/shared/service-level/service-level.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Asked = { contractId: string; serviceLevelId: string; version: number };

/** Strikes a service level out, if it still is as it was shown. */
export const removeLevel = async ({ contractId, serviceLevelId, version }: Asked) =>
  runAction(() => callApi(serviceLevelRoutes.remove, { params: { contractId, serviceLevelId }, version }));
