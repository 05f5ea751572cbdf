import * as z from "zod";
import { EmailAddress } from "../email-address.ts";
import { PersonId, VendorId } from "../ids.ts";
import { line } from "../text.ts";
import type { TransitionTable } from "../transition.ts";
import { Uid } from "./uid.ts";

/** How badly the commune would miss it; decides how often it is evaluated. */
export const Criticality = z.enum(["critical", "high", "medium", "low"]);
export type Criticality = z.infer<typeof Criticality>;

export const VendorStatus = z.enum(["prospect", "active", "exiting", "ended"]);
export type VendorStatus = z.infer<typeof VendorStatus>;

/** The life of a vendor (brief section 2). */
export const vendorTransitions = {
  prospect: { to: ["active", "ended"], by: ["contractOfficer", "itContact"] },
  active: { to: ["exiting", "ended"], by: ["contractOfficer", "itContact"] },
  exiting: { to: ["active", "ended"], by: ["contractOfficer", "itContact"] },
  ended: { to: ["active"], by: ["contractOfficer", "itContact"] },
} as const satisfies TransitionTable<VendorStatus>;

/** What a person types of a vendor. */
export const VendorDraft = z.strictObject({
  name: line(120),
  uid: Uid.optional(),
  criticality: Criticality,
  status: VendorStatus.default("active"),
  town: line(80).optional(),
  phone: line(40).optional(),
  email: EmailAddress.optional(),
  /** Who in the commune keeps the relationship; reminders go there first. */
  ownerId: PersonId.optional(),
});
export type VendorDraft = z.infer<typeof VendorDraft>;

export const Vendor = VendorDraft.extend({
  id: VendorId,
  version: z.number().int(),
  createdAt: z.iso.datetime(),
}).strip();
export type Vendor = z.infer<typeof Vendor>;
