import type { Document } from "@vigie/shared/document/document.ts";
import type { ServiceLevel } from "@vigie/shared/service-level/service-level.ts";
import type { Partition } from "../lib/partition.ts";
import { itemsOf } from "./items-of.ts";
import { documents, serviceLevels } from "./register.table.ts";

/** What is written: the documents with all their versions, and the service levels they promise. */
export type Papers = { documents: Document[]; serviceLevels: ServiceLevel[] };

/** The papers of a commune, or of one vendor: one Query (and its further pages). */
export const readPapers = async (commune: Partition, vendorId = ""): Promise<Papers> => {
  const rows = await commune.rowsByVendor(`PAPER#${vendorId}`);
  return { documents: itemsOf(rows, documents), serviceLevels: itemsOf(rows, serviceLevels) };
};
