import type { Document } from "@vigie/shared/document/document.ts";
import { readPapers } from "../tables/read-papers.ts";
import type { Partition } from "./partition.ts";

/** All versions of a document, in any order. */
export const readSeries = async (
  commune: Partition,
  { vendorId, seriesId }: Pick<Document, "vendorId" | "seriesId">,
): Promise<Document[]> =>
  (await readPapers(commune, vendorId)).documents.filter((document) => document.seriesId === seriesId);
