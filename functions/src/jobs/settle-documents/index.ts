import type { Document } from "@vigie/shared/document/document.ts";
import { lookAgainAt } from "@vigie/shared/document/look-again.ts";
import { CommuneId, DocumentId } from "@vigie/shared/ids.ts";
import * as z from "zod";
import { remove } from "../../lib/change.ts";
import { countOut } from "../../lib/count-document.ts";
import type { Deps } from "../../lib/deps.ts";
import { log } from "../../lib/log.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { documents } from "../../tables/register.table.ts";

const Message = z.object({ communeId: CommuneId, documentIds: z.array(DocumentId) });

const settle = async (deps: Deps, communeId: string, document: Document): Promise<void> => {
  const at = lookAgainAt(document);
  if (!at || deps.now() < at) return;
  const isPromised = document.status === "pending";
  if (!document.removedAt && !isPromised) {
    // The alarm counts these lines: a scan that does not end needs a person.
    log("scan.stuck", { communeId, documentId: document.id });
    return;
  }
  // What is marked so leaves the bucket by its lifecycle; no role of ours may delete.
  const isStored = document.status === "clean" || document.status === "unscannable";
  if (isStored) await deps.documents(communeId).mark(document, "removed");
  const action = document.removedAt ? "document.erased" : "document.forgotten";
  await unlessOvertaken(
    deps.commune(communeId).save({ action, changes: [remove(documents, document)], counts: [countOut(document)] }),
  );
};

/** Forgets promises that nobody kept and what was removed a month ago, and raises scans that do not end. Run twice, it does it once. */
export const job: QueueJob = async (deps, message) => {
  const { communeId, documentIds } = Message.parse(message);
  const found = await deps.commune(communeId).findAll(
    documents,
    documentIds.map((id) => ({ id })),
  );
  for (const document of found) await settle(deps, communeId, document);
};

export const handler = onQueue(job);
