import type { Letterhead } from "../commune/letterhead.ts";
import type { Vendor } from "../vendor/vendor.ts";
import type { LetterNeed } from "./case-page.ts";

/** All that is still missing before a notice letter can be made, said at once: the commune's letterhead, the vendor's address. */
export const missingForLetter = (
  letterhead: Letterhead | undefined,
  { address }: Pick<Vendor, "address">,
): LetterNeed[] => [
  ...(letterhead ? [] : ["letterhead" as const]),
  ...(address?.postCode && address.town ? [] : ["vendorAddress" as const]),
];
