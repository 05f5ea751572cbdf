import type { Member } from "../member/member.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import type { Document } from "./document.ts";
import type { DocumentFilter, DocumentQuery } from "./document-page.ts";
import { isToRead } from "./is-to-read.ts";

/** Who looks, and when. */
export type DocumentViewer = { member: Pick<Member, "personId" | "roles">; today: PlainDate };

/** A document is shown as expiring this many days before it does. */
const expiringDays = 60;

/** Whether the current version soon ends to be valid, or has. */
export const isExpiring = (
  { isCurrent, validUntilOn }: Pick<Document, "isCurrent" | "validUntilOn">,
  today: PlainDate,
): boolean => isCurrent && validUntilOn !== undefined && validUntilOn <= addDays(today, expiringDays);

const filters: Record<DocumentFilter, (document: Document, viewer: DocumentViewer) => boolean> = {
  current: ({ isCurrent }) => isCurrent,
  toRead: (document, { member }) => isToRead(document, member),
  expiring: (document, { today }) => isExpiring(document, today),
  underWay: ({ status, removedAt }) => status !== "clean" && removedAt === undefined,
  removed: ({ removedAt }) => removedAt !== undefined,
};

/** The documents that were asked for. */
export const filterDocuments = (
  documents: Document[],
  { vendorId, contractId, kind, only }: Pick<DocumentQuery, "vendorId" | "contractId" | "kind" | "only">,
  viewer: DocumentViewer,
): Document[] =>
  documents.filter(
    (document) =>
      (!vendorId || document.vendorId === vendorId) &&
      (!contractId || document.contractId === contractId) &&
      (!kind || document.kind === kind) &&
      (!only || filters[only](document, viewer)),
  );

/** How many documents each filter would show. */
export const countDocuments = (documents: Document[], viewer: DocumentViewer): Record<DocumentFilter, number> => {
  const of = (only: DocumentFilter) => filterDocuments(documents, { only }, viewer).length;
  return {
    current: of("current"),
    toRead: of("toRead"),
    expiring: of("expiring"),
    underWay: of("underWay"),
    removed: of("removed"),
  };
};
