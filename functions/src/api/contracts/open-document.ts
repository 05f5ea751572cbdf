import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { documents } from "../../tables/register.table.ts";

export const openDocument = endpoint(contractRoutes.openDocument, async ({ params, commune, member, deps }) => {
  const document = await commune.fetch(documents, { contractId: params.contractId, id: params.documentId });
  if (document.status !== "stored") throw new Refusal("item.unknown");
  return { url: await deps.documents(member.tenantId).downloadUrl(document) };
});
