import type { Document, DocumentDraft } from "@vigie/shared/document/document.ts";
import { documents } from "../tables/register.table.ts";
import { type Change, type Count, insert } from "./change.ts";
import { countIn, ensureUsage } from "./count-document.ts";
import type { Deps } from "./deps.ts";
import { sha256Of } from "./document-store.ts";
import type { Partition } from "./partition.ts";

/** What is said of a file that Vigie made itself. */
export type OwnFile = Omit<DocumentDraft, "bytes" | "sha256" | "replacesId"> & { by: string };

/**
 * Stores bytes made by us, a letter for instance, as a clean current document. Answers the document and what must stand in the
 * transaction of the act it belongs to: `save({ changes: [...changes], counts })`. Bytes of an act that then fails are nobody's.
 */
export const fileDocument = async (
  deps: Deps,
  commune: Partition,
  communeId: string,
  { by, ...file }: OwnFile,
  bytes: Uint8Array,
): Promise<{ document: Document; changes: Change[]; counts: Count[] }> => {
  const id = deps.newId("doc");
  const document: Document = {
    ...file,
    id,
    version: 1,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    status: "clean",
    seriesId: id,
    number: 1,
    isCurrent: true,
    uploadedBy: by,
    createdAt: deps.now(),
    receipts: [],
  };
  await ensureUsage(commune);
  await deps.documents(communeId).put(document, bytes);
  return { document, changes: [insert(documents, document)], counts: [countIn(document)] };
};
