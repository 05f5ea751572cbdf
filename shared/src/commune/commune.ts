import * as z from "zod";
import { AssociationId, CommuneId } from "../ids.ts";
import { Language } from "../language.ts";
import { line } from "../text.ts";
import { Canton } from "./canton.ts";

const Thresholds = z
  .array(z.number().int().min(0).max(730))
  .min(1)
  .max(10)
  .overwrite((days) => [...new Set(days)].sort((a, b) => b - a));

/** How this commune reckons: days for the post, for its executive, and when its people are reminded. */
export const CommuneSettings = z.strictObject({
  postalBufferDays: z.number().int().min(0).max(60).default(7),
  executiveLeadDays: z.number().int().min(0).max(365).default(30),
  decisionThresholds: Thresholds.default([180, 90, 60, 30, 7, 0]),
  evaluationThresholds: Thresholds.default([30, 7, 0]),
});
export type CommuneSettings = z.infer<typeof CommuneSettings>;

/** A commune's own profile, the first item of its partition. */
export const Commune = z.object({
  id: CommuneId,
  version: z.number().int(),
  associationId: AssociationId,
  name: line(80),
  ofsNumber: z.number().int(),
  canton: Canton,
  languages: z.array(Language).min(1).max(4),
  /** The local name of the executive: Municipalité, Conseil communal, Gemeinderat… */
  executiveName: line(60),
  settings: CommuneSettings,
  createdAt: z.iso.datetime(),
});
export type Commune = z.infer<typeof Commune>;
