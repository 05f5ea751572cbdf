import type { Document } from "@vigie/shared/document/document.ts";
import type { ServiceLevel } from "@vigie/shared/service-level/service-level.ts";
import type { Partition } from "../lib/partition.ts";
import { documents, serviceLevels } from "./register.table.ts";

/** What is written: the documents with all their versions, and the service levels they promise. */
export type Papers = { documents: Document[]; serviceLevels: ServiceLevel[] };

/** The papers of a commune, or of one vendor: one Query (and its further pages). */
export const readPapers = async (commune: Partition, vendorId = ""): Promise<Papers> => {
  const rows = await commune.rowsByVendor(`PAPER#${vendorId}`);
  const of = <Item>(kind: { prefix: string; schema: { parse: (item: unknown) => Item } }): Item[] =>
    rows.filter((row) => row.sk.startsWith(kind.prefix)).map((row) => kind.schema.parse(row.item));
  return { documents: of(documents), serviceLevels: of(serviceLevels) };
};
