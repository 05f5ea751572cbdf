import * as z from "zod";
import { OwnClauses } from "../clause/clause.ts";
import { AssociationId, CommuneId } from "../ids.ts";
import { Language } from "../language.ts";
import { line } from "../text.ts";
import { Canton } from "./canton.ts";
import { Letterhead } from "./letterhead.ts";
import { MeetingDays } from "./meeting-days.ts";
import { OwnThresholds } from "./own-thresholds.ts";

/** How this commune reckons: days for the post, for its executive, and when its people are reminded. */
export const CommuneSettings = z.strictObject({
  postalBufferDays: z.number().int().min(0).max(60).default(7),
  executiveLeadDays: z.number().int().min(0).max(365).default(30),
  /** On how many days before somebody is reminded, for the kinds of deadline where the commune does not keep to what is usual. */
  thresholds: OwnThresholds.default({}),
  /** When the executive meets: a decision is due at the last meeting that is early enough. */
  meetingsOn: MeetingDays.default([]),
  /** Whether mails and calendars say vendor, contract and amount; if not, they say what is due and lead to the screens. */
  mailsNameContracts: z.boolean().default(true),
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
  letterhead: Letterhead.optional(),
  /** The clauses it looks for in its contracts besides those of the catalogue. */
  ownClauses: OwnClauses.default([]),
  createdAt: z.iso.datetime(),
});
export type Commune = z.infer<typeof Commune>;
