import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { insert } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { contracts, documents } from "../../tables/register.table.ts";

export const attachDocument = endpoint(
  contractRoutes.attachDocument,
  async ({ params, body, commune, member, person, deps }) => {
    const contract = await commune.fetch(contracts, { id: params.contractId });
    const document = {
      ...body,
      id: deps.newId("doc"),
      version: 1,
      contractId: contract.id,
      status: "pending" as const,
      uploadedBy: person.id,
      createdAt: deps.now(),
    };
    await commune.save({ action: "document.promised", by: person.id, changes: [insert(documents, document)] });
    return { document, ...(await deps.documents(member.tenantId).uploadTicket(document)) };
  },
);
