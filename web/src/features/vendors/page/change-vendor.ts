"use server";

import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Vendor, VendorStatus } from "@vigie/shared/vendor/vendor.ts";
import { callApi } from "#lib/api/call-api.ts";
import { runAction } from "#lib/api/run-action.ts";
import { draftOf } from "./draft-of.ts";

/** Takes one step in the life of a vendor, if it still is as it was shown. */
export const changeStatus = async ({ vendor, status }: { vendor: Vendor; status: VendorStatus }) =>
  runAction(() =>
    callApi(vendorRoutes.change, {
      params: { vendorId: vendor.id },
      body: { ...draftOf(vendor), status },
      version: vendor.version,
    }),
  );

type Archiving = { vendorId: string; version: number; archived: boolean; reason?: string };

/** Takes a vendor out of the register, or puts it back. */
export const archiveVendor = async ({ vendorId, version, archived, reason }: Archiving) =>
  runAction(() =>
    callApi(vendorRoutes.archive, {
      params: { vendorId },
      body: { archived, ...(reason?.trim() && { reason }) },
      version,
    }),
  );
