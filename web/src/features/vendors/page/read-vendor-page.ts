import "server-only";
import { VendorId } from "@vigie/shared/ids.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { notFound } from "next/navigation";
import { cache } from "react";
import { readApi } from "#lib/api/read-api.ts";

/** Everything about the vendor an address names, read once a request; what cannot be a vendor's is not found. */
export const readVendorPage = cache(async (vendorId: string) => {
  if (!VendorId.safeParse(vendorId).success) notFound();
  return readApi(vendorRoutes.show, { params: { vendorId } });
});
