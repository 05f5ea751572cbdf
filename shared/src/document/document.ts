import * as z from "zod";
import { ContractId, DocumentId, PersonId } from "../ids.ts";
import { line } from "../text.ts";
import type { TransitionTable } from "../transition.ts";

export const maxDocumentBytes = 25_000_000;

export const DocumentStatus = z.enum(["pending", "stored"]);
export type DocumentStatus = z.infer<typeof DocumentStatus>;

/** A document is promised, then seen in the bucket with the size and checksum that were promised. */
export const documentTransitions = {
  pending: { to: ["stored"], by: ["contractOfficer", "itContact"] },
  stored: { to: [], by: [] },
} as const satisfies TransitionTable<DocumentStatus>;

/** What the browser says of a file before it uploads it. */
export const DocumentDraft = z.strictObject({
  fileName: line(200),
  contentType: z.literal("application/pdf"),
  bytes: z.number().int().min(1).max(maxDocumentBytes),
  /** SHA-256 of the bytes, base64. */
  sha256: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "sha256"),
});
export type DocumentDraft = z.infer<typeof DocumentDraft>;

export const Document = DocumentDraft.extend({
  id: DocumentId,
  version: z.number().int(),
  contractId: ContractId,
  status: DocumentStatus,
  uploadedBy: PersonId,
  createdAt: z.iso.datetime(),
}).strip();
export type Document = z.infer<typeof Document>;

/** Where and with which form fields the browser posts the file. */
export const UploadTicket = z.object({
  document: Document,
  url: z.string(),
  fields: z.record(z.string(), z.string()),
});
export type UploadTicket = z.infer<typeof UploadTicket>;
