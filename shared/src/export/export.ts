import * as z from "zod";
import { CommuneId, ExportId, PersonId } from "../ids.ts";

/** The form of the archive; a change that a reader would notice is a new number. */
export const exportFormat = 1;
export const exportDays = 7;
/** A build that has said nothing for so long is dead: another may begin. */
const silentMinutes = 30;

export const ExportStatus = z.enum(["queued", "building", "ready", "failed"]);
export type ExportStatus = z.infer<typeof ExportStatus>;

/** A full export of a commune: asked for, built by a job, kept for seven days. */
export const Export = z.object({
  id: ExportId,
  version: z.number().int(),
  communeId: CommuneId,
  status: ExportStatus,
  requestedBy: PersonId,
  requestedAt: z.iso.datetime(),
  /** When the build last gave a sign of life, and how far it is: lines and documents written, of how many in the archive's first pass. */
  seenAt: z.iso.datetime(),
  doneSteps: z.number().int().min(0),
  totalSteps: z.number().int().min(0),
  readyAt: z.iso.datetime().optional(),
  expiresAt: z.iso.datetime().optional(),
  bytes: z.number().int().optional(),
  files: z.number().int().optional(),
});
export type Export = z.infer<typeof Export>;

/** As the screens see it: what is past its days is `expired`. */
export const ExportView = Export.omit({ status: true }).extend({
  status: z.enum([...ExportStatus.options, "expired"]),
});
export type ExportView = z.infer<typeof ExportView>;

const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

/** True while a build is under way and gives signs of life. */
export const isBuilding = ({ status, seenAt }: Export, now: string): boolean =>
  (status === "queued" || status === "building") && minutesBetween(seenAt, now) < silentMinutes;

/** An export as it is at an instant: over once its link has expired, failed once its build has been silent for too long. */
export const viewExport = (stored: Export, now: string): ExportView => {
  const isOver = stored.status === "ready" && stored.expiresAt !== undefined && now >= stored.expiresAt;
  const isDead = (stored.status === "queued" || stored.status === "building") && !isBuilding(stored, now);
  return { ...stored, status: isOver ? "expired" : isDead ? "failed" : stored.status };
};

/** A build just asked for. */
export const newExport = (given: Pick<Export, "id" | "communeId" | "requestedBy" | "requestedAt">): Export => ({
  ...given,
  version: 1,
  status: "queued",
  seenAt: given.requestedAt,
  doneSteps: 0,
  totalSteps: 0,
});
