import type { Vendor } from "./vendor.ts";

/** The vendors nobody is reminded of any more: with them it is over, or they were taken out of the register. */
export const silentVendors = (vendors: Pick<Vendor, "id" | "status" | "archivedOn">[]): ReadonlySet<string> =>
  new Set(vendors.filter(({ status, archivedOn }) => archivedOn || status === "ended").map(({ id }) => id));
