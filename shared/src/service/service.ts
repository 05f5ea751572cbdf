import * as z from "zod";
import { ServiceId, VendorId } from "../ids.ts";
import { line, paragraphs } from "../text.ts";
import { Criticality } from "../vendor/vendor.ts";
import { ServiceHours } from "./service-hours.ts";

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
  /** What the commune could no longer do without it. */
  tasks: z
    .array(line(120))
    .max(30)
    .default([])
    .overwrite((tasks) => [...new Set(tasks)]),
  hours: ServiceHours.optional(),
  note: paragraphs(2000).optional(),
});
export type ServiceDraft = z.infer<typeof ServiceDraft>;

export const Service = ServiceDraft.extend({
  id: ServiceId,
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  /** Set once it is out of use: it then leaves lists and pickers, never the register. */
  archivedOn: z.iso.date().optional(),
}).strip();
export type Service = z.infer<typeof Service>;
