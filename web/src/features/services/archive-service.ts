"use server";

import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

type Asked = { serviceId: string; version: number; archived: boolean };

/** Takes a service out of use, or back, if it still is as it was shown. */
export const archiveService = async ({ serviceId, version, archived }: Asked) =>
  runAction(() => callApi(serviceRoutes.archive, { params: { serviceId }, version, body: { archived } }));
