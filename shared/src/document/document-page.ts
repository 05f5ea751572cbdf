import * as z from "zod";
import { PageQuery } from "../http/page.ts";
import { ContractId, VendorId } from "../ids.ts";
import { PlainDate } from "../time/plain-date.ts";
import { Document, DocumentKind } from "./document.ts";

/** A document with the names a reader needs: whose paper it is, who sent it, who has read it. */
export const DocumentView = Document.extend({
  vendorName: z.string(),
  contractTitle: z.string().optional(),
  uploadedByName: z.string(),
  receipts: z.array(z.object({ personId: z.string(), at: z.string(), name: z.string() })),
  /** True where the caller is an IT contact who has not read the current version yet (P3). */
  isToRead: z.boolean(),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** Which papers are asked for: those still to be read, soon no longer valid, under way, or removed. */
export const DocumentFilter = z.enum(["current", "toRead", "expiring", "underWay", "removed"]);
export type DocumentFilter = z.infer<typeof DocumentFilter>;

export const DocumentQuery = PageQuery.extend({
  vendorId: VendorId.optional(),
  contractId: ContractId.optional(),
  kind: DocumentKind.optional(),
  only: DocumentFilter.optional(),
});
export type DocumentQuery = z.infer<typeof DocumentQuery>;

/** One document with all its versions, the newest first. */
export const DocumentPage = z.object({ today: PlainDate, document: DocumentView, versions: z.array(DocumentView) });
export type DocumentPage = z.infer<typeof DocumentPage>;
