import type { Offboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { remove, replace } from "../../lib/change.ts";
import type { Deps } from "../../lib/deps.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { associationOffboardings, erasureCertificates } from "../../tables/offboarding.table.ts";
import { associationSuspensions } from "../../tables/suspension.table.ts";

/** Dates the certificate and takes the commune off the association's list, so that it may be onboarded again: one transaction. */
export const certify = async (deps: Deps, { communeId, associationId }: Offboarding): Promise<void> => {
  const association = deps.association(associationId);
  const certificate = await association.fetch(erasureCertificates, { communeId });
  if (certificate.erasedAt) return;
  const [row, copy, suspension] = await Promise.all([
    association.find(associationCommunes, { communeId }),
    association.find(associationOffboardings, { communeId }),
    association.find(associationSuspensions, { communeId }),
  ]);
  await association.save({
    action: "commune.erased",
    changes: [
      replace(erasureCertificates, certificate, { ...certificate, erasedAt: deps.now() }),
      ...(row ? [remove(associationCommunes, row)] : []),
      ...(copy ? [remove(associationOffboardings, copy)] : []),
      ...(suspension ? [remove(associationSuspensions, suspension)] : []),
    ],
  });
};
