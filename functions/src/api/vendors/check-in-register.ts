import { Refusal } from "@vigie/shared/errors.ts";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";

/** Refuses to hang something new on a vendor that was taken out of the register: it would remind nobody. */
export const checkInRegister = ({ archivedOn }: Vendor): void => {
  if (archivedOn) throw new Refusal("vendor.archived");
};
