import * as z from "zod";
import { pageOf } from "../http/page.ts";
import { route } from "../http/route.ts";
import { DocumentId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { line } from "../text.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Document, DocumentDetails, DocumentDraft, UploadTicket } from "./document.ts";
import { DocumentFilter, DocumentPage, DocumentQuery, DocumentView } from "./document-page.ts";
import { DocumentUsage } from "./document-quota.ts";

const params = z.strictObject({ documentId: DocumentId });

export const documentRoutes = {
  list: route({
    method: "GET",
    path: "/documents",
    summary: "The papers of the commune, of a vendor or of a contract, every version of them, the newest first.",
    by: registerReaders,
    query: DocumentQuery,
    answer: pageOf(DocumentView).extend({
      today: PlainDate,
      usage: DocumentUsage,
      counts: z.record(DocumentFilter, z.number().int()),
    }),
    errors: ["cursor.invalid"],
  }),
  promise: route({
    method: "POST",
    path: "/documents",
    summary: "Promise a document; the answer says where and how to post its bytes.",
    by: registerKeepers,
    body: DocumentDraft,
    answer: UploadTicket,
    status: 201,
    errors: ["document.quotaReached", "document.replaced"],
  }),
  show: route({
    method: "GET",
    path: "/documents/{documentId}",
    summary: "One document with its versions and who has read them.",
    by: registerReaders,
    params,
    answer: DocumentPage,
    errors: ["item.unknown"],
  }),
  confirm: route({
    method: "POST",
    path: "/documents/{documentId}/stored",
    summary: "Say that the bytes are posted; taken for analysis only if the bucket holds what was promised.",
    by: registerKeepers,
    params,
    answer: Document,
    errors: ["item.unknown", "document.notUploaded", "document.differs"],
  }),
  open: route({
    method: "GET",
    path: "/documents/{documentId}/address",
    summary: "A short-lived address to download the document from; only of what is clean.",
    by: registerReaders,
    params,
    answer: z.object({ url: z.string() }),
    errors: ["item.unknown"],
  }),
  change: route({
    method: "PUT",
    path: "/documents/{documentId}",
    summary: "Correct what is said of a document: kind, title, contract, days.",
    by: registerKeepers,
    params,
    body: DocumentDetails,
    answer: Document,
    versioned: true,
    errors: ["item.unknown"],
  }),
  acknowledge: route({
    method: "POST",
    path: "/documents/{documentId}/receipt",
    summary: "Say that you have read this version.",
    by: registerReaders,
    params,
    answer: Document,
    errors: ["item.unknown", "document.notReadable"],
  }),
  remove: route({
    method: "PUT",
    path: "/documents/{documentId}/removed",
    summary: "Remove a document, or bring it back within thirty days.",
    by: registerKeepers,
    params,
    body: z.strictObject({ removed: z.boolean() }),
    answer: Document,
    versioned: true,
    errors: ["item.unknown"],
  }),
  release: route({
    method: "POST",
    path: "/documents/{documentId}/release",
    summary: "Let through a document that could not be analysed; the reason is kept.",
    by: ["communeAdmin"],
    params,
    body: z.strictObject({ reason: line(300) }),
    answer: Document,
    errors: ["item.unknown", "document.notHeld"],
  }),
};
