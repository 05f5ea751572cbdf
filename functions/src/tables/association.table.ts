import { Association, AssociationCommune } from "@vigie/shared/association/onboarding.ts";
import { entity } from "./entity.ts";

export const associations = entity({
  name: "association",
  schema: Association,
  prefix: "ASSOCIATION#",
  idOf: (_: Record<never, never>) => "PROFILE",
});

/** What the association keeps of a commune, in its own partition. */
export const associationCommunes = entity({
  name: "associationCommune",
  schema: AssociationCommune,
  prefix: "COMMUNE#",
  idOf: ({ communeId }: Pick<AssociationCommune, "communeId">) => communeId,
  unique: ({ ofsNumber }) => [`OFS#${ofsNumber}`],
  taken: "commune.alreadyOnboarded",
});
