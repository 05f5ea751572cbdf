import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { documents } from "../../tables/register.table.ts";

/** Takes the document as stored only after looking for itself. Saying so twice changes nothing. */
export const confirmDocument = endpoint(
  contractRoutes.confirmDocument,
  async ({ params, commune, member, person, deps }) => {
    const { contractId, documentId: id } = params;
    const document = await commune.fetch(documents, { contractId, id });
    if (document.status === "stored") return document;
    const seen = await deps.documents(member.tenantId).seen(document);
    if (!seen) throw new Refusal("document.notUploaded");
    if (seen.bytes !== document.bytes || seen.sha256 !== document.sha256) throw new Refusal("document.differs");
    const stored = { ...document, status: "stored" as const, version: document.version + 1 };
    await commune.save({ action: "document.stored", by: person.id, changes: [replace(documents, document, stored)] });
    return stored;
  },
);
