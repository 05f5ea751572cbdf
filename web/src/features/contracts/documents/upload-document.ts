import type { Document } from "@vigie/shared/document/document.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { attachDocument } from "./attach-document.ts";
import { confirmDocument } from "./confirm-document.ts";
import { postForm } from "./post-form.ts";
import { sha256 } from "./sha256.ts";

const unreachable = { ok: false, problem: { code: "network.unreachable", errors: [] } } as const;
const longestName = 200;

const send = async (contractId: string, file: File, onProgress: (share: number) => void) => {
  const ticket = await attachDocument(contractId, {
    fileName: file.name.slice(-longestName),
    contentType: "application/pdf",
    bytes: file.size,
    sha256: await sha256(file),
  });
  if (!ticket.ok) return ticket;
  const { url, fields, document } = ticket.value;
  const isPosted = await postForm({ url, fields, file, onProgress });
  return isPosted ? confirmDocument(contractId, document.id) : unreachable;
};

/** Files a PDF with its contract: promised, posted from the browser straight to the store, then confirmed. `onProgress` hears 0 to 1. */
export const uploadDocument = async (
  contractId: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<ActionResult<Document>> => {
  try {
    return await send(contractId, file, onProgress);
  } catch {
    // The network went away under an action, or the file under the browser: either way nothing was filed.
    return unreachable;
  }
};
