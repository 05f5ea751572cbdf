import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { communes } from "../../tables/commune.table.ts";

export const changeLetterhead = endpoint(
  communeRoutes.changeLetterhead,
  async ({ body, version, commune, profile, person }) => {
    const before = sameVersion(await profile(), version);
    const after = { ...before, letterhead: body };
    await commune.save({
      action: "commune.letterheadChanged",
      by: person.id,
      changes: [replace(communes, before, after)],
    });
    return { ...after, version: version + 1 };
  },
);
