import { DocumentUsage } from "@vigie/shared/document/document-quota.ts";
import { entity } from "./entity.ts";

/** One counter a commune; absent until its first document. */
export const documentUsage = entity({
  name: "documentUsage",
  schema: DocumentUsage,
  prefix: "USAGE#",
  idOf: (_: Record<never, never>) => "DOCUMENTS",
});
