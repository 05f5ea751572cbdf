import * as z from "zod";
import { EmailAddress } from "../email-address.ts";
import { PhoneNumber } from "../phone-number.ts";
import { line } from "../text.ts";

/** What one calls somebody for: to buy, to have something repaired, or at two in the morning. */
export const ContactPurpose = z.enum(["emergency", "technical", "commercial"]);
export type ContactPurpose = z.infer<typeof ContactPurpose>;

/** Somebody at a vendor, or a desk without a name. */
export const Contact = z.strictObject({
  purpose: ContactPurpose,
  name: line(120),
  function: line(120).optional(),
  phone: PhoneNumber.optional(),
  email: EmailAddress.optional(),
  /** When they can be reached, as the vendor says it. */
  hours: line(120).optional(),
});
export type Contact = z.infer<typeof Contact>;

/** In the order one needs them on the telephone: emergencies first. */
export const sortContacts = (contacts: Contact[]): Contact[] =>
  contacts.toSorted((a, b) => ContactPurpose.options.indexOf(a.purpose) - ContactPurpose.options.indexOf(b.purpose));
