import { createHmac, timingSafeEqual } from "node:crypto";
import { isSilent } from "@vigie/shared/commune/standing.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { CommuneId, InvitationId } from "@vigie/shared/ids.ts";
import { type Invitation, isOpen } from "@vigie/shared/member/member.ts";
import { invitations } from "../tables/member.table.ts";
import type { Deps } from "./deps.ts";
import { findStanding } from "./find-standing.ts";
import type { Partition } from "./partition.ts";
import { sealingKey } from "./sealing-key.ts";

const seal = (deps: Deps, tenantId: string, id: string) =>
  createHmac("sha256", sealingKey(deps.config.SEALING_KEY, "invitation"))
    .update(`${tenantId}.${id}`)
    .digest("base64url");

/** The secret of an invitation's link: which invitation, and our seal that no one else can make. */
export const invitationSecret = (deps: Deps, { tenantId, id }: Pick<Invitation, "tenantId" | "id">): string =>
  `${tenantId}.${id}.${seal(deps, tenantId, id)}`;

/**
 * The invitation a secret leads to and its commune's partition. The seal is checked before anything is read, so a made-up secret opens
 * no commune; used, expired and unknown ones get the same answer.
 */
export const findInvitation = async (
  deps: Deps,
  secret: string,
): Promise<{ commune: Partition; invitation: Invitation }> => {
  const [tenant, id, given = ""] = secret.split(".");
  const tenantId = CommuneId.safeParse(tenant);
  const invitationId = InvitationId.safeParse(id);
  if (!tenantId.success || !invitationId.success) throw new Refusal("invitation.unusable");
  const expected = Buffer.from(seal(deps, tenantId.data, invitationId.data));
  const offered = Buffer.from(given);
  if (offered.length !== expected.length || !timingSafeEqual(offered, expected))
    throw new Refusal("invitation.unusable");
  const commune = deps.commune(tenantId.data);
  const [invitation, standing] = await Promise.all([
    commune.find(invitations, { id: invitationId.data }),
    findStanding(commune, tenantId.data),
  ]);
  if (!invitation || !isOpen(invitation, deps.now()) || isSilent(standing)) throw new Refusal("invitation.unusable");
  return { commune, invitation };
};
