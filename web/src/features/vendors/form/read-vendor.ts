"use server";

import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";

/** A vendor as it is now, to compare with what somebody wanted to save. */
export const readVendor = async (vendorId: string) =>
  runAction(async () => (await callApi(vendorRoutes.show, { params: { vendorId } })).vendor);
