import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { Document, DocumentDraft } from "@vigie/shared/document/document.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { insert } from "../../lib/change.ts";
import { countIn, ensureUsage } from "../../lib/count-document.ts";
import { endpoint } from "../../lib/endpoint.ts";
import type { Partition } from "../../lib/partition.ts";
import { readSeries } from "../../lib/read-series.ts";
import { documents } from "../../tables/register.table.ts";
import { checkLinks } from "./check-links.ts";

/** Where a new document stands: the first of its own series, or the next version of the one it replaces. */
const placeOf = async (
  commune: Partition,
  { replacesId, vendorId }: DocumentDraft,
  id: string,
): Promise<Pick<Document, "seriesId" | "number">> => {
  if (!replacesId) return { seriesId: id, number: 1 };
  const replaced = await commune.find(documents, { id: replacesId });
  if (!replaced || replaced.vendorId !== vendorId || replaced.removedAt)
    throw new Refusal("request.invalid", [{ pointer: "/replacesId", reason: "unknown" }]);
  const { seriesId } = replaced;
  const versions = await readSeries(commune, replaced);
  return { seriesId, number: Math.max(...versions.map(({ number }) => number)) + 1 };
};

export const promiseDocument = endpoint(documentRoutes.promise, async ({ body, commune, member, person, deps }) => {
  const id = deps.newId("doc");
  const [place] = await Promise.all([placeOf(commune, body, id), checkLinks(commune, body), ensureUsage(commune)]);
  const document: Document = {
    ...body,
    ...place,
    id,
    version: 1,
    status: "pending",
    isCurrent: false,
    uploadedBy: person.id,
    createdAt: deps.now(),
    receipts: [],
  };
  await commune.save({
    action: "document.promised",
    by: person.id,
    changes: [insert(documents, document)],
    counts: [countIn(document)],
  });
  return { document, ...(await deps.documents(member.tenantId).uploadTicket(document)) };
});
