import type { Document } from "./document.ts";

/** Whether a version may be relied on: found clean, and not removed. */
export const isReadable = ({ status, removedAt }: Pick<Document, "status" | "removedAt">): boolean =>
  status === "clean" && removedAt === undefined;

/** The versions of one document with the one that counts marked: the newest that may be relied on. */
export const settleSeries = (versions: Document[]): Document[] => {
  const newest = Math.max(...versions.filter(isReadable).map(({ number }) => number));
  return versions.map((version) => ({ ...version, isCurrent: version.number === newest }));
};
