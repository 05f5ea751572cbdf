import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followSeries } from "../../lib/follow-series.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { documents } from "../../tables/register.table.ts";
import { checkLinks } from "./check-links.ts";

export const changeDocument = endpoint(documentRoutes.change, async ({ params, body, version, commune, person }) => {
  const before = sameVersion(await commune.fetch(documents, { id: params.documentId }), version);
  await checkLinks(commune, { ...body, vendorId: before.vendorId });
  const { contractId, kind, title, signedOn, validUntilOn, ...kept } = before;
  const { changes, document } = await followSeries(commune, { ...kept, ...body });
  await commune.save({ action: "document.changed", by: person.id, changes });
  return document;
});
