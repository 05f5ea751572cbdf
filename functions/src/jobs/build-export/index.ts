import { type Export, exportDays } from "@vigie/shared/export/export.ts";
import { CommuneId, ExportId } from "@vigie/shared/ids.ts";
import * as z from "zod";
import { writeArchive } from "../../lib/archive/write-archive.ts";
import { replace } from "../../lib/change.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { composeExportReady } from "../../mails/compose-export-ready.ts";
import { communes } from "../../tables/commune.table.ts";
import { exportsTable } from "../../tables/export.table.ts";
import { members } from "../../tables/member.table.ts";

const Message = z.object({ communeId: CommuneId, exportId: ExportId });

/** A build that spoke so lately is alive: another try waits. */
const leaseMs = 2 * 60_000;
/** How far a build is, is said at most so often. */
const sayEveryMs = 2000;

/**
 * Builds one full export. It may die anywhere: the archive does not exist until it is whole, so the next try begins it anew under
 * the same key, and one that is finished is left alone. The mail goes out once it is there; a lost reply repeats a harmless mail.
 */
export const job: QueueJob = async (deps, message) => {
  const { communeId, exportId } = Message.parse(message);
  const commune = deps.commune(communeId);
  const asked = await commune.find(exportsTable, { id: exportId });
  if (!asked || asked.status === "ready" || asked.status === "failed") return;
  const isAlive = asked.status === "building" && Date.parse(deps.now()) - Date.parse(asked.seenAt) < leaseMs;
  if (isAlive) throw new Error("another try is building this export");

  let current = asked;
  const advance = async (next: Partial<Export>) => {
    const after = { ...current, ...next, seenAt: deps.now() };
    await commune.save({ changes: [replace(exportsTable, current, after)] });
    current = { ...after, version: current.version + 1 };
  };

  await advance({ status: "building", doneSteps: 0, totalSteps: 0 });
  try {
    const { name } = await commune.fetch(communes, {});
    const archive = await deps.archives(communeId).write(asked);
    let saidAt = Date.now();
    const manifest = await writeArchive(
      {
        communeId,
        communeName: name,
        commune,
        readDocument: (document) => deps.documents(communeId).readClean(document),
        at: deps.now(),
        onStep: async (doneSteps, totalSteps) => {
          if (Date.now() - saidAt < sayEveryMs) return;
          saidAt = Date.now();
          await advance({ doneSteps, totalSteps });
        },
      },
      archive.stream,
    );
    const readyAt = deps.now();
    await advance({
      status: "ready",
      readyAt,
      expiresAt: new Date(Date.parse(readyAt) + exportDays * 86_400_000).toISOString(),
      bytes: archive.writtenBytes(),
      files: manifest.files.length,
    });
  } catch (error) {
    // So that the next try need not wait for the lease; if this fails too, it waits.
    if (current.status === "building") await advance({ status: "queued" }).catch(() => {});
    throw error;
  }
  const requester = await commune.find(members, { personId: asked.requestedBy });
  if (requester?.status === "active")
    await deps.mailer.send(composeExportReady(requester, current, deps.config.WEB_URL), { rid: exportId, attempt: 1 });
};

export const handler = onQueue(job);
