import type { Document } from "@vigie/shared/document/document.ts";
import type { Verdict } from "@vigie/shared/document/document-status.ts";
import { judge } from "@vigie/shared/document/judge-scan.ts";
import type { Deps } from "../../lib/deps.ts";
import { type DocumentMark, readDocumentKey } from "../../lib/document-mark.ts";
import { followSeries } from "../../lib/follow-series.ts";
import { inspectDocument } from "../../lib/inspect-document.ts";
import { log } from "../../lib/log.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { ScanResult } from "../../lib/scan-result.ts";
import { documents } from "../../tables/register.table.ts";

/** What the scanner's word means; undefined where it could not do its work: then the document stays in analysis, and the alarm tells. */
const verdicts: Record<ScanResult["detail"]["scanResultDetails"]["scanResultStatus"], Verdict | undefined> = {
  NO_THREATS_FOUND: "clean",
  THREATS_FOUND: "infected",
  UNSUPPORTED: "unscannable",
  ACCESS_DENIED: undefined,
  FAILED: undefined,
};

/** What is infected, or is not what it says, keeps the mark it came with: gone after a day. */
const marks: Partial<Record<Document["status"], DocumentMark>> = { clean: "clean", unscannable: "held" };

/** The scanner's word and our own look together; the graver counts. What is infected is not opened. */
const look = async (
  store: ReturnType<Deps["documents"]>,
  document: Document,
  scanned: Verdict,
): Promise<Verdict | undefined> => {
  const seen = await store.seen(document);
  if (!seen) return undefined;
  if (scanned === "infected") return "infected";
  if (seen.bytes !== document.bytes || seen.sha256 !== document.sha256) return "mismatch";
  return judge(scanned, await inspectDocument(document.contentType, await store.read(document)));
};

/**
 * Says what becomes of a document once it was scanned. Events come more than once, in any order, before the browser has confirmed,
 * or of keys that are nobody's: a settled document stays as it is,
 * and only its mark is set again: whoever posted the same bytes twice has unmarked them.
 */
export const job: QueueJob = async (deps, message) => {
  const { s3ObjectDetails: object, scanResultDetails: result } = ScanResult.parse(message).detail;
  const ours = object.bucketName === deps.config.BUCKET_NAME ? readDocumentKey(object.objectKey) : undefined;
  if (!ours) return log("scan.ofUnknownKey", {});
  const commune = deps.commune(ours.communeId);
  const store = deps.documents(ours.communeId);
  const document = await commune.find(documents, { id: ours.documentId });
  if (!document) return log("scan.ofUnknownDocument", { communeId: ours.communeId });

  const isWaiting = ["pending", "uploaded", "scanning"].includes(document.status);
  const scanned = verdicts[result.scanResultStatus];
  if (isWaiting && !scanned) return log("scan.failed", { ...ours, result: result.scanResultStatus });
  const status = isWaiting && scanned ? await look(store, document, scanned) : document.status;
  if (!status) return log("scan.ofMissingObject", ours);

  const mark = marks[status];
  if (mark) await store.mark(document, mark);
  if (!isWaiting) return;
  const { changes } = await followSeries(commune, { ...document, status });
  await commune.save({ action: `document.found.${status}`, changes });
};

export const handler = onQueue(job);
