"use server";

import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { vendorBody } from "./vendor-body.ts";
import type { VendorValues } from "./vendor-values.ts";

type Typed = { values: VendorValues; known?: { vendorId: string; version: number } | undefined };

/** Enters a vendor, or corrects the one that is known if it still is as it was shown. */
export const saveVendor = async ({ values, known }: Typed) =>
  runAction(() => {
    const body = vendorBody(values);
    if (!known) return callApi(vendorRoutes.register, { body });
    const { vendorId, version } = known;
    return callApi(vendorRoutes.change, { params: { vendorId }, body, version });
  });
