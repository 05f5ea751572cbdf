import { type Commune, CommuneSettings } from "../commune/commune.ts";
import { type Invitation, newInvitation } from "../member/member.ts";
import type { AssociationCommune, Onboarding } from "./onboarding.ts";

/** The three items an onboarded commune begins with: itself, its first invitation, and its row on the association's page. */
export const foundCommune = (
  onboarding: Onboarding,
  given: { communeId: string; associationId: string; invitationId: string; at: string },
): { commune: Commune; invitation: Invitation; row: AssociationCommune } => {
  const { communeId, associationId, invitationId, at } = given;
  const { ofsNumber, name, canton, languages, executiveName, adminEmail, adminName } = onboarding;
  const [language = "fr"] = languages;
  return {
    commune: {
      id: communeId,
      version: 1,
      associationId,
      name,
      ofsNumber,
      canton,
      languages,
      executiveName,
      settings: CommuneSettings.parse({}),
      ownClauses: [],
      createdAt: at,
    },
    invitation: newInvitation(
      { email: adminEmail, name: adminName ?? adminEmail, roles: ["communeAdmin"], language },
      { id: communeId, name },
      invitationId,
      at,
    ),
    row: { communeId, version: 1, ofsNumber, name, canton, adminEmail, invitedAt: at, steps: {} },
  };
};
