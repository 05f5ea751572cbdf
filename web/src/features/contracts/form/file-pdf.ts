import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { Document } from "@vigie/shared/document/document.ts";
import { uploadDocument } from "#components/documents/upload-document.ts";
import type { ActionResult } from "#lib/api/action-result.ts";

/** Files the PDF that stood beside the form as the contract's own text. `onProgress` hears 0 to 1. */
export const filePdf = (
  { id, vendorId, signedOn }: Contract,
  file: File,
  onProgress: (share: number) => void,
): Promise<ActionResult<Document>> =>
  uploadDocument({ vendorId, contractId: id, kind: "contract", ...(signedOn && { signedOn }) }, file, onProgress);
