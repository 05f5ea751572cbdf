import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import type { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";

/** What the API takes of a vendor. */
export type VendorInput = BodyInputOf<typeof vendorRoutes.register>;

/** The vendor's form, field by field: an empty text is "not known". */
export type VendorValues = Record<keyof Required<VendorInput>, string>;

/** The order in which the form asks, and in which two versions are compared. */
export const vendorFields = ["name", "uid", "criticality", "status", "phone", "email", "town", "ownerId"] as const;

/** What the form shows of a vendor; of a new one, only that it is active. */
export const valuesOf = (vendor?: Vendor): VendorValues => ({
  name: vendor?.name ?? "",
  uid: vendor?.uid ?? "",
  criticality: vendor?.criticality ?? "",
  status: vendor?.status ?? "active",
  phone: vendor?.phone ?? "",
  email: vendor?.email ?? "",
  town: vendor?.town ?? "",
  ownerId: vendor?.ownerId ?? "",
});
