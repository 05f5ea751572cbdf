import { foundCommune } from "@vigie/shared/association/found-commune.ts";
import type { AssociationCommune, Onboarding } from "@vigie/shared/association/onboarding.ts";
import type { Actor } from "../../lib/authorise.ts";
import { insert } from "../../lib/change.ts";
import { commit } from "../../lib/commit.ts";
import type { Deps } from "../../lib/deps.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { communes } from "../../tables/commune.table.ts";
import { invitations } from "../../tables/member.table.ts";

/** The commune, its first invitation, both audit rows and the mail to send, in one transaction. */
export const onboard = async (onboarding: Onboarding, actor: Actor, deps: Deps): Promise<AssociationCommune> => {
  const communeId = deps.newTenantId();
  const founded = foundCommune(onboarding, {
    communeId,
    associationId: actor.member.tenantId,
    invitationId: deps.newId("inv"),
    at: deps.now(),
  });
  const { store, association, commune } = deps.founding(actor.member.tenantId, communeId);
  const act = { action: "commune.onboarded", by: actor.person.id };
  await commit(store, [
    association.plan({ ...act, changes: [insert(associationCommunes, founded.row)] }),
    commune.plan({
      ...act,
      changes: [insert(communes, founded.commune), insert(invitations, founded.invitation)],
      announce: [{ job: "send-invitation", message: { communeId, invitationId: founded.invitation.id } }],
    }),
  ]);
  return founded.row;
};
