import * as z from "zod";
import { EmailAddress } from "../email-address.ts";
import { CommuneId, InvitationId, PersonId } from "../ids.ts";
import { Language } from "../language.ts";
import { Returned } from "../mailing/mailing.ts";
import { line } from "../text.ts";
import { AssociationRole, CommuneRole } from "./role.ts";

/** A person as sign-in knows them: one address, one language, whatever communes they belong to. */
export const Person = z.object({ id: PersonId, email: EmailAddress, name: line(80), language: Language });
export type Person = z.infer<typeof Person>;

/** A person's place in one commune or in the association. */
export const Member = z.object({
  personId: PersonId,
  version: z.number().int(),
  tenantId: CommuneId,
  tenantName: z.string(),
  email: EmailAddress,
  name: line(80),
  language: Language,
  roles: z.array(z.union([CommuneRole, AssociationRole])).min(1),
  status: z.enum(["active", "suspended", "revoked"]),
  since: z.iso.datetime(),
  /** Who is told instead, when this person is gone or cannot be reached. */
  substituteId: PersonId.optional(),
  /** Since when mails do not reach them: the mailbox is none, or they called one unwanted. Nothing more is sent there. */
  undeliverable: Returned.optional(),
  /** They asked for no reminders but those on which a right depends. */
  bindingRemindersOnly: z.boolean().optional(),
});
export type Member = z.infer<typeof Member>;

const CommuneRoles = z
  .array(CommuneRole)
  .min(1)
  .max(5)
  .overwrite((roles) => [...new Set(roles)]);

/** What an administrator types to invite somebody. */
export const InvitationDraft = z.strictObject({ email: EmailAddress, name: line(80), roles: CommuneRoles });
export type InvitationDraft = z.infer<typeof InvitationDraft>;

/** The roles an administrator gives somebody of the commune; at least one, and none of the association's. */
export const RolesDraft = z.strictObject({ roles: CommuneRoles });
export type RolesDraft = z.infer<typeof RolesDraft>;

/** Who is told instead of somebody, or that nobody is. */
export const SubstituteDraft = z.strictObject({ substituteId: PersonId.nullable() });
export type SubstituteDraft = z.infer<typeof SubstituteDraft>;

/** An invitation is bound to one address, one tenant and its roles; used once, within seven days. */
export const Invitation = z.object({
  id: InvitationId,
  version: z.number().int(),
  tenantId: CommuneId,
  tenantName: z.string(),
  email: EmailAddress,
  name: line(80),
  language: Language,
  roles: z.array(CommuneRole).min(1),
  status: z.enum(["pending", "accepted"]),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof Invitation>;

export const invitationDays = 7;

/** True while the invitation may still be accepted at that instant. */
export const isOpen = (invitation: Invitation, now: string): boolean =>
  invitation.status === "pending" && now < invitation.expiresAt;

/** A place a person may step into, as the commune switch lists it. */
export const Membership = Member.pick({ tenantId: true, tenantName: true, roles: true }).extend({
  kind: z.enum(["association", "commune"]),
});
export type Membership = z.infer<typeof Membership>;

/** The member that an accepted invitation makes. */
export const memberFrom = (invitation: Invitation, personId: string, since: string): Member => ({
  personId,
  version: 1,
  tenantId: invitation.tenantId,
  tenantName: invitation.tenantName,
  email: invitation.email,
  name: invitation.name,
  language: invitation.language,
  roles: invitation.roles,
  status: "active",
  since,
});

/** A new invitation, good for seven days from `createdAt`. */
export const newInvitation = (
  draft: InvitationDraft & { language: Language },
  tenant: { id: string; name: string },
  id: string,
  createdAt: string,
): Invitation => ({
  ...draft,
  id,
  version: 1,
  tenantId: tenant.id,
  tenantName: tenant.name,
  status: "pending",
  createdAt,
  expiresAt: new Date(Date.parse(createdAt) + invitationDays * 86_400_000).toISOString(),
});
