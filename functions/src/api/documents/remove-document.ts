import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followSeries } from "../../lib/follow-series.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { documents } from "../../tables/register.table.ts";

/** Takes one version out of sight for thirty days, or brings it back; the one before it counts meanwhile. */
export const removeDocument = endpoint(
  documentRoutes.remove,
  async ({ params, body, version, commune, person, deps }) => {
    const before = sameVersion(await commune.fetch(documents, { id: params.documentId }), version);
    if (body.removed === (before.removedAt !== undefined)) return before;
    const { removedAt, removedBy, ...kept } = before;
    const after = body.removed ? { ...kept, removedAt: deps.now(), removedBy: person.id } : kept;
    const { changes, document } = await followSeries(commune, after);
    const action = body.removed ? "document.removed" : "document.restored";
    await commune.save({ action, by: person.id, changes });
    return document;
  },
);
