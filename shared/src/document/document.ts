import * as z from "zod";
import { ContractId, DocumentId, PersonId, VendorId } from "../ids.ts";
import { line } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import { DocumentStatus } from "./document-status.ts";
import { DocumentType } from "./document-types.ts";

export const maxDocumentBytes = 25_000_000;
/** As many people as may say of one version that they have read it. */
export const maxReceipts = 50;

export const DocumentKind = z.enum([
  "contract",
  "annex",
  "amendment",
  "generalTerms",
  "sla",
  "dataProcessing",
  "mandate",
  "minutes",
  "report",
  "letter",
  "other",
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** What a person says of a document, and may correct later. */
export const DocumentDetails = z.strictObject({
  contractId: ContractId.optional(),
  kind: DocumentKind,
  /** Its name on screen, where the file's own would not do. */
  title: line(120).optional(),
  signedOn: PlainDate.optional(),
  /** The last day it may be relied on: a certificate, an insurance, a mandate. */
  validUntilOn: PlainDate.optional(),
});
export type DocumentDetails = z.infer<typeof DocumentDetails>;

/** What the browser says of a file before it uploads it. */
export const DocumentDraft = DocumentDetails.extend({
  vendorId: VendorId,
  /** The document this one is a new version of. */
  replacesId: DocumentId.optional(),
  fileName: line(200),
  contentType: DocumentType,
  bytes: z.number().int().min(1).max(maxDocumentBytes),
  /** SHA-256 of the bytes, base64. */
  sha256: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "sha256"),
});
export type DocumentDraft = z.infer<typeof DocumentDraft>;

/** Somebody has read this very version. */
export const ReadReceipt = z.object({ personId: PersonId, at: z.iso.datetime() });
export type ReadReceipt = z.infer<typeof ReadReceipt>;

/** One version of a document. Its bytes never change: a new text is a new version. */
export const Document = DocumentDraft.extend({
  id: DocumentId,
  version: z.number().int(),
  status: DocumentStatus,
  /** The id of the first version: what all versions of one document share. */
  seriesId: DocumentId,
  /** Its place among the versions, from 1. */
  number: z.number().int().min(1),
  /** The newest version that was found clean and is not removed. */
  isCurrent: z.boolean(),
  uploadedBy: PersonId,
  createdAt: z.iso.datetime(),
  /** When the bytes were seen in the bucket and the analysis began. */
  scanningSince: z.iso.datetime().optional(),
  receipts: z.array(ReadReceipt).max(maxReceipts).default([]),
  /** What an administrator let through although it could not be analysed, and why. */
  release: z.object({ by: PersonId, at: z.iso.datetime(), reason: line(300) }).optional(),
  removedAt: z.iso.datetime().optional(),
  removedBy: PersonId.optional(),
}).strip();
export type Document = z.infer<typeof Document>;

/** How a document is called on screen. */
export const documentName = ({ title, fileName }: Pick<Document, "title" | "fileName">): string => title ?? fileName;

/** Where and with which form fields the browser posts the file. */
export const UploadTicket = z.object({
  document: Document,
  url: z.string(),
  fields: z.record(z.string(), z.string()),
});
export type UploadTicket = z.infer<typeof UploadTicket>;
