import { Language } from "@vigie/shared/language.ts";
import { isAllowed } from "@vigie/shared/transition.ts";
import { ContactPurpose } from "@vigie/shared/vendor/contact.ts";
import { Mark } from "@vigie/shared/vendor/quality-mark.ts";
import { Cadence, VendorKind, VendorStatus, vendorTransitions } from "@vigie/shared/vendor/vendor.ts";

export const kinds = VendorKind.options;
export const statuses = VendorStatus.options;
export const languages = Language.options;
export const purposes = ContactPurpose.options;
export const marks = Mark.options;
export const channels = Cadence.shape.channel.options;
export const countries = ["CH", "LI", "FR", "DE", "IT", "AT", "BE", "LU", "NL", "IE", "GB", "US"] as const;

/** The statuses a vendor may have after a correction: its own, and those one step away. Any, for a new one. */
export const statusesAfter = (status: VendorStatus | undefined): readonly VendorStatus[] =>
  statuses.filter((each) => status === undefined || each === status || isAllowed(vendorTransitions, status, each));
