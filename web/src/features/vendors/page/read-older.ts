"use server";

import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** The page of a vendor's history after a cursor. */
export const readOlder = async (vendorId: string, cursor: string) =>
  runAction(() => callApi(vendorRoutes.showHistory, { params: { vendorId }, query: { cursor, limit: 20 } }));
