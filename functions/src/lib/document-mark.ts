import { CommuneId, DocumentId } from "@vigie/shared/ids.ts";

/** The tag of an object that the bucket's policy and lifecycle go by. */
export const documentTag = "vigie";

/**
 * `pending` is what the browser sends: unread, and gone after a day. `held` waits for an administrator. Only `clean` can be downloaded.
 * `removed` was taken out for good: gone after a day.
 */
export type DocumentMark = "pending" | "held" | "clean" | "removed";

/** The key of a document in the bucket; its first two parts are what a commune's session may reach. */
export const documentKey = (communeId: string, documentId: string): string => `communes/${communeId}/${documentId}`;

/** Whose document a key of the bucket names; undefined for a key that is none of ours. */
export const readDocumentKey = (key: string): { communeId: string; documentId: string } | undefined => {
  const [folder, communeId, documentId, ...more] = key.split("/");
  const isOurs =
    folder === "communes" &&
    more.length === 0 &&
    CommuneId.safeParse(communeId).success &&
    DocumentId.safeParse(documentId).success;
  return isOurs && communeId && documentId ? { communeId, documentId } : undefined;
};
