import { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import { maxReceipts } from "@vigie/shared/document/document.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { overtakenAs } from "../../lib/overtaken-as.ts";
import { documents } from "../../tables/register.table.ts";

/** Only the version that counts can be acknowledged (P3); saying so twice changes nothing. */
export const acknowledgeDocument = endpoint(documentRoutes.acknowledge, async ({ params, commune, person, deps }) => {
  const document = await commune.fetch(documents, { id: params.documentId });
  if (document.receipts.some(({ personId }) => personId === person.id)) return document;
  if (!document.isCurrent) throw new Refusal("document.notReadable");
  const receipts = [...document.receipts, { personId: person.id, at: deps.now() }].slice(-maxReceipts);
  const read = { ...document, receipts, version: document.version + 1 };
  const save = commune.save({ action: "document.read", by: person.id, changes: [replace(documents, document, read)] });
  await overtakenAs("server.busy", save);
  return read;
});
