import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import type { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import type { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { formatPhone } from "@vigie/shared/words/format.ts";

/** What the API takes of a vendor. */
export type VendorInput = BodyInputOf<typeof vendorRoutes.register>;

export type ContactValues = Record<"purpose" | "name" | "function" | "phone" | "email" | "hours", string>;
export type MarkValues = Record<"mark" | "label" | "validUntilOn", string>;

/** One line of text each; an empty one is "not known". */
type VendorTexts = Record<
  | "name"
  | "uid"
  | "kind"
  | "criticality"
  | "status"
  | "language"
  | "street"
  | "postCode"
  | "town"
  | "country"
  | "website"
  | "phone"
  | "email"
  | "ownerId"
  | "everyMonths"
  | "channel"
  | "note",
  string
>;

/** The vendor's form, flat where the register is not. */
export type VendorValues = VendorTexts & { contacts: ContactValues[]; marks: MarkValues[] };

export const emptyContact: ContactValues = {
  purpose: "technical",
  name: "",
  function: "",
  phone: "",
  email: "",
  hours: "",
};
const shown = <T extends Record<string, string>>(empty: T, item: Readonly<Record<string, string | undefined>>): T => ({
  ...empty,
  ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)),
});

export const emptyMark: MarkValues = { mark: "", label: "", validUntilOn: "" };

/** A number as one would type it. */
const typedPhone = (phone = ""): string => formatPhone(phone).replaceAll("\u00a0", " ");

/** What the form shows of a vendor; of a new one, only that it is active and where most are. */
export const valuesOf = (vendor?: Vendor): VendorValues => ({
  name: vendor?.name ?? "",
  uid: vendor?.uid ?? "",
  kind: vendor?.kind ?? "",
  criticality: vendor?.criticality ?? "",
  status: vendor?.status ?? "active",
  language: vendor?.language ?? "fr",
  street: vendor?.address?.street ?? "",
  postCode: vendor?.address?.postCode ?? "",
  town: vendor?.address?.town ?? "",
  country: vendor?.address?.country ?? "CH",
  website: vendor?.website ?? "",
  phone: typedPhone(vendor?.phone),
  email: vendor?.email ?? "",
  ownerId: vendor?.ownerId ?? "",
  everyMonths: vendor?.cadence ? String(vendor.cadence.everyMonths) : "",
  channel: vendor?.cadence?.channel ?? "",
  note: vendor?.note ?? "",
  contacts: (vendor?.contacts ?? []).map((contact) =>
    shown(emptyContact, { ...contact, phone: typedPhone(contact.phone) }),
  ),
  marks: (vendor?.marks ?? []).map((mark) => shown(emptyMark, mark)),
});
