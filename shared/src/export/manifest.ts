import * as z from "zod";
import { CommuneId, DocumentId } from "../ids.ts";
import { exportFormat } from "./export.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an archive holds, and by what it is known to be whole. It is the archive's last file. */
export const Manifest = z.object({
  product: z.literal("Vigie"),
  format: z.literal(exportFormat),
  commune: z.object({ id: CommuneId, name: z.string() }),
  createdAt: z.iso.datetime(),
  /** SHA-256 over the lines of `data/`, file after file in the order below: two states are the same if theirs is. */
  stateHash: Sha256,
  files: z.array(
    z.object({
      path: z.string(),
      bytes: z.number().int().min(0),
      sha256: Sha256,
      /** Of a document: the item of `data/document.jsonl` it belongs to. */
      documentId: DocumentId.optional(),
    }),
  ),
  /** Documents whose bytes are not here, since they were never found clean. */
  withheld: z.array(z.object({ documentId: DocumentId, status: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;
