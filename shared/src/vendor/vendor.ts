import * as z from "zod";
import { EmailAddress } from "../email-address.ts";
import { PersonId, VendorId } from "../ids.ts";
import { Language } from "../language.ts";
import { PhoneNumber } from "../phone-number.ts";
import { line, paragraphs } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import type { TransitionTable } from "../transition.ts";
import { Website } from "../website.ts";
import { Contact } from "./contact.ts";
import { QualityMark } from "./quality-mark.ts";
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

export const VendorKind = z.enum([
  "publisher",
  "integrator",
  "hosting",
  "telecom",
  "outsourcer",
  "consultant",
  "publicBody",
  "other",
]);
export type VendorKind = z.infer<typeof VendorKind>;

export const Address = z.strictObject({
  street: line(120).optional(),
  postCode: line(12).optional(),
  town: line(80).optional(),
  /** ISO 3166-1, two letters. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "country")
    .default("CH"),
});
export type Address = z.infer<typeof Address>;

/** How often the two sides are to speak, and by which way. */
export const Cadence = z.strictObject({
  everyMonths: z.number().int().min(1).max(24),
  channel: z.enum(["meeting", "video", "phone", "email"]),
});
export type Cadence = z.infer<typeof Cadence>;

/** What a person types of a vendor. */
export const VendorDraft = z.strictObject({
  name: line(120),
  uid: Uid.optional(),
  kind: VendorKind.optional(),
  criticality: Criticality,
  status: VendorStatus.default("active"),
  /** The language to write to them in. */
  language: Language.default("fr"),
  address: Address.optional(),
  website: Website.optional(),
  phone: PhoneNumber.optional(),
  email: EmailAddress.optional(),
  /** Who in the commune keeps the relationship; reminders go there first. Needed before the first evaluation. */
  ownerId: PersonId.optional(),
  contacts: z.array(Contact).max(12).default([]),
  marks: z.array(QualityMark).max(20).default([]),
  cadence: Cadence.optional(),
  note: paragraphs(2000).optional(),
});
export type VendorDraft = z.infer<typeof VendorDraft>;

export const Vendor = VendorDraft.extend({
  id: VendorId,
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  archivedOn: PlainDate.optional(),
  /** Why it left the register, in the words of who took it out. */
  archiveReason: line(200).optional(),
}).strip();
export type Vendor = z.infer<typeof Vendor>;
