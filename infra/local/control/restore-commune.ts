import { openAsBlob } from "node:fs";
import { RestoreError, readManifest, restoreArchive } from "@vigie/functions/lib/archive/restore-archive.ts";
import type { Deps } from "@vigie/functions/lib/deps.ts";
import { BlobReader } from "@zip.js/zip.js";
import { UserError } from "../process/user-error.ts";

/** Puts a commune back from the archive of a full export, where nothing of it is left; answers what came back. */
export const restoreCommune = async (deps: Deps, file: string): Promise<string> => {
  try {
    // The file stays on disk: what is read of it is what is being unpacked.
    const reader = () => openAsBlob(file).then((blob) => new BlobReader(blob));
    const { commune } = await readManifest(await reader());
    const manifest = await restoreArchive(await reader(), {
      commune: deps.commune(commune.id),
      putDocument: deps.documents(commune.id).put,
    });
    const documents = manifest.files.filter(({ documentId }) => documentId).length;
    return `${commune.name} is back as of ${manifest.createdAt}, with ${documents} documents.`;
  } catch (error) {
    if (error instanceof RestoreError) throw new UserError(`Nothing was restored: ${error.message}.`);
    throw error;
  }
};
