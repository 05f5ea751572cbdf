"use server";

import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

export const requestExport = async () => runAction(() => callApi(exportRoutes.request, {}));

export const listExports = async () => runAction(() => callApi(exportRoutes.list, {}));

export const openExport = async (exportId: string) =>
  runAction(() => callApi(exportRoutes.open, { params: { exportId } }));

type Approval = { approved: boolean; version: number };

export const approveOffboarding = async ({ approved, version }: Approval) =>
  runAction(() => callApi(communeRoutes.approveOffboarding, { body: { approved }, version }));
