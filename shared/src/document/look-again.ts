import type { Document } from "./document.ts";

/** A promise that was not kept is forgotten after a day; what was removed, after thirty; an analysis should end within half an hour. */
const pendingHours = 24;
export const removedDays = 30;
export const scanMinutes = 30;

const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** The instant a document must be looked at although nobody touches it; undefined for what may rest. */
export const lookAgainAt = (
  document: Pick<Document, "status" | "createdAt" | "scanningSince" | "removedAt">,
): string | undefined => {
  if (document.removedAt) return later(document.removedAt, removedDays * 24 * 60);
  if (document.status === "pending") return later(document.createdAt, pendingHours * 60);
  if (document.status === "uploaded" || document.status === "scanning")
    return later(document.scanningSince ?? document.createdAt, scanMinutes);
  return undefined;
};
