import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { communes } from "../../tables/commune.table.ts";

/** The deadlines follow in a job: there may be a thousand of them. */
export const changeSettings = endpoint(
  communeRoutes.changeSettings,
  async ({ body, version, commune, profile, person }) => {
    const before = sameVersion(await profile(), version);
    const after = { ...before, settings: body };
    await commune.save({
      action: "commune.settingsChanged",
      by: person.id,
      changes: [replace(communes, before, after)],
      announce: [{ job: "rearm-deadlines", message: { communeId: before.id } }],
    });
    return { ...after, version: version + 1 };
  },
);
