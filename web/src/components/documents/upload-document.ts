import type { Document, DocumentDraft } from "@vigie/shared/document/document.ts";
import { typeOfName } from "@vigie/shared/document/document-types.ts";
import type { ActionResult } from "#lib/api/action-result.ts";
import { confirmDocument, promiseDocument } from "./actions.ts";
import { postForm } from "./post-form.ts";
import { sha256 } from "./sha256.ts";

/** What is said of a file besides what it says itself. */
type UploadAbout = Omit<DocumentDraft, "fileName" | "contentType" | "bytes" | "sha256">;

const unreachable = { ok: false, problem: { code: "network.unreachable", errors: [] } } as const;
const longestName = 200;

const send = async (about: UploadAbout, file: File, onProgress: (share: number) => void) => {
  const ticket = await promiseDocument({
    ...about,
    fileName: file.name.slice(-longestName),
    contentType: typeOfName(file.name) ?? "application/pdf",
    bytes: file.size,
    sha256: await sha256(file),
  });
  if (!ticket.ok) return ticket;
  const { url, fields, document } = ticket.value;
  const isPosted = await postForm({ url, fields, file, onProgress });
  return isPosted ? confirmDocument(document.id) : unreachable;
};

/** Files a document: promised, posted from the browser straight to the store, then confirmed. `onProgress` hears 0 to 1. */
export const uploadDocument = async (
  about: UploadAbout,
  file: File,
  onProgress: (share: number) => void,
): Promise<ActionResult<Document>> => {
  try {
    return await send(about, file, onProgress);
  } catch {
    // The network went away under an action, or the file under the browser: either way nothing was filed.
    return unreachable;
  }
};
