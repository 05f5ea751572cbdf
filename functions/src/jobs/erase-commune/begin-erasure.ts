import type { Offboarding } from "@vigie/shared/offboarding/offboarding.ts";
import { insert, replace } from "../../lib/change.ts";
import { commit } from "../../lib/commit.ts";
import type { Deps } from "../../lib/deps.ts";
import { associationOffboardings, offboardings } from "../../tables/offboarding.table.ts";

/** From here on nobody can come back on it: both copies say so in one transaction. */
export const beginErasure = async (deps: Deps, found: Offboarding): Promise<Offboarding> => {
  if (found.status === "erasing") return found;
  const { communeId, associationId } = found;
  const after = { ...found, status: "erasing" as const, version: found.version + 1 };
  const both = deps.founding(associationId, communeId);
  // The association's copy may be an approval behind: it takes the commune's own state and version.
  const copy = await both.association.find(associationOffboardings, { communeId });
  const change = copy
    ? { ...replace(associationOffboardings, copy, after), after }
    : insert(associationOffboardings, after);
  await commit(both.store, [
    both.association.plan({ action: "offboarding.erasureBegan", changes: [change] }),
    both.commune.plan({ changes: [replace(offboardings, found, after)] }),
  ]);
  return after;
};
