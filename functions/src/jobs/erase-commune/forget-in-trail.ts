import type { Offboarding } from "@vigie/shared/offboarding/offboarding.ts";
import type { Deps } from "../../lib/deps.ts";
import { associationCommunes } from "../../tables/association.table.ts";
import { sortKeyOf } from "../../tables/entity.ts";
import { associationOffboardings } from "../../tables/offboarding.table.ts";
import { associationSuspensions } from "../../tables/suspension.table.ts";

/** The association's trail keeps what was done to this commune and when, by ids only: its name and its administrator's address go. */
export const forgetInTrail = (deps: Deps, { communeId, associationId }: Offboarding): Promise<void> =>
  deps.stripTrail(associationId)([
    sortKeyOf(associationCommunes, { communeId }),
    sortKeyOf(associationOffboardings, { communeId }),
    sortKeyOf(associationSuspensions, { communeId }),
  ]);
