import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { communes } from "../../tables/commune.table.ts";

/** A clause taken off the list stays checked in the contracts that have it: what was found there is not lost. */
export const changeClauses = endpoint(
  communeRoutes.changeClauses,
  async ({ body, version, commune, profile, person }) => {
    const before = sameVersion(await profile(), version);
    const after = { ...before, ownClauses: body.clauses };
    await commune.save({
      action: "commune.clausesChanged",
      by: person.id,
      changes: [replace(communes, before, after)],
    });
    return { ...after, version: version + 1 };
  },
);
