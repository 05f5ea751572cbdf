import * as z from "zod";
import { ServiceId, VendorId } from "../ids.ts";
import { line } from "../text.ts";
import { Criticality } from "../vendor/vendor.ts";

export const ServiceKind = z.enum([
  "application",
  "messaging",
  "network",
  "workstations",
  "hosting",
  "backup",
  "telephony",
  "security",
  "gis",
  "other",
]);
export type ServiceKind = z.infer<typeof ServiceKind>;

/** What a vendor delivers to the commune. */
export const ServiceDraft = z.strictObject({
  vendorId: VendorId,
  name: line(120),
  kind: ServiceKind,
  criticality: Criticality,
});
export type ServiceDraft = z.infer<typeof ServiceDraft>;

export const Service = ServiceDraft.extend({
  id: ServiceId,
  version: z.number().int(),
  createdAt: z.iso.datetime(),
}).strip();
export type Service = z.infer<typeof Service>;
