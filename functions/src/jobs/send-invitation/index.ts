import { CommuneId, InvitationId } from "@vigie/shared/ids.ts";
import { isOpen } from "@vigie/shared/member/member.ts";
import * as z from "zod";
import { ensurePerson } from "../../lib/ensure-person.ts";
import { invitationSecret } from "../../lib/invitation-secret.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { composeInvitation } from "../../mails/compose-invitation.ts";
import { invitations } from "../../tables/member.table.ts";

const Message = z.object({ communeId: CommuneId, invitationId: InvitationId });

/** Makes the address known to sign-in, then mails the invitation. A repeated message repeats a harmless mail. */
export const job: QueueJob = async (deps, message) => {
  const { communeId, invitationId } = Message.parse(message);
  const invitation = await deps.commune(communeId).fetch(invitations, { id: invitationId });
  if (!isOpen(invitation, deps.now())) return;
  await ensurePerson(deps, invitation);
  // After the #, so that neither servers nor their logs ever see the secret.
  const link = `${deps.config.WEB_URL}/invitation#${invitationSecret(deps, invitation)}`;
  await deps.mailer.send(composeInvitation(invitation, link), { rid: invitationId, attempt: 1 });
};

export const handler = onQueue(job);
