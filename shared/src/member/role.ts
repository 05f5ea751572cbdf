import * as z from "zod";

/** The roles of brief section 1 that a person may hold in a commune. */
export const CommuneRole = z.enum(["communeAdmin", "contractOfficer", "itContact", "executive", "reader"]);
export type CommuneRole = z.infer<typeof CommuneRole>;

/** Staff of the cantonal association: sees no contract of a commune. */
export const AssociationRole = z.enum(["associationAdmin"]);
export type AssociationRole = z.infer<typeof AssociationRole>;

export type Role = CommuneRole | AssociationRole;

/** Who reads the commune's register, and who keeps it: the two audiences nearly every route has. */
export const registerReaders = [
  "communeAdmin",
  "contractOfficer",
  "itContact",
  "executive",
  "reader",
] as const satisfies CommuneRole[];
export const registerKeepers = ["contractOfficer", "itContact"] as const satisfies CommuneRole[];
