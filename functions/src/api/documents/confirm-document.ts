import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { documents } from "../../tables/register.table.ts";

/**
 * Takes the document for analysis only after looking for itself: the bytes are there, as many and with the checksum that was
 * promised. Saying so twice changes nothing, nor does saying so after the scanner has spoken.
 */
export const confirmDocument = endpoint(documentRoutes.confirm, async ({ params, commune, member, person, deps }) => {
  const id = params.documentId;
  const document = await commune.fetch(documents, { id });
  if (document.status !== "pending") return document;
  const seen = await deps.documents(member.tenantId).seen(document);
  if (!seen) throw new Refusal("document.notUploaded");
  if (seen.bytes !== document.bytes || seen.sha256 !== document.sha256) throw new Refusal("document.differs");
  const scanning = { ...document, status: "scanning" as const, scanningSince: deps.now() };
  await unlessOvertaken(
    commune.save({ action: "document.uploaded", by: person.id, changes: [replace(documents, document, scanning)] }),
  );
  return commune.fetch(documents, { id });
});
