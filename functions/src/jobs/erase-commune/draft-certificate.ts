import type { Offboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { insert } from "../../lib/change.ts";
import type { Deps } from "../../lib/deps.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { erasureCertificates } from "../../tables/offboarding.table.ts";

type Counts = { count: () => Promise<{ rows: Record<string, number>; objectVersions: number }> };

/** Counts what there is before the first thing goes: whoever resumes finds the counts made. */
export const draftCertificate = async (
  deps: Deps,
  offboarding: Offboarding,
  eraser: Counts,
  people: number,
): Promise<void> => {
  const { communeId, associationId, startedBy, startedAt, approval } = offboarding;
  if (!approval) throw new Error("an erasure without the commune's approval");
  const association = deps.association(associationId);
  if (await association.find(erasureCertificates, { communeId })) return;
  const [{ ofsNumber }, counts] = await Promise.all([
    association.fetch(associationCommunes, { communeId }),
    eraser.count(),
  ]);
  await association.save({
    changes: [
      insert(erasureCertificates, {
        communeId,
        associationId,
        version: 1,
        ofsNumber,
        startedBy,
        startedAt,
        approvedBy: approval.by,
        approvedAt: approval.at,
        ...counts,
        people,
      }),
    ],
  });
};
