import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { isReadable } from "@vigie/shared/document/settle-series.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { documents } from "../../tables/register.table.ts";

/** What is not clean, or was removed, is answered as if it did not exist. */
export const openDocument = endpoint(documentRoutes.open, async ({ params, commune, member, deps }) => {
  const document = await commune.fetch(documents, { id: params.documentId });
  if (!isReadable(document)) throw new Refusal("item.unknown");
  return { url: await deps.documents(member.tenantId).downloadUrl(document) };
});
