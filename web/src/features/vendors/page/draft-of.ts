import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import type { VendorInput } from "../form/vendor-values.ts";

/** What a person typed of a vendor, to send it back with one thing changed. */
export const draftOf = ({
  id: _id,
  version: _version,
  createdAt: _createdAt,
  archivedOn: _archivedOn,
  archiveReason: _reason,
  ...typed
}: Vendor): VendorInput => typed;
