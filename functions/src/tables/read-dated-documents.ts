import type { Document } from "@vigie/shared/document/document.ts";
import type { Partition } from "../lib/partition.ts";
import { deadlines } from "./deadline.table.ts";
import { documents } from "./register.table.ts";

/** The documents whose validity ends some day: few among all papers, found through their deadlines. */
export const readDatedDocuments = async (commune: Partition): Promise<Document[]> => {
  const dated = await commune.list(deadlines, "documentValidity#");
  return commune.findAll(
    documents,
    dated.map(({ subjectId }) => ({ id: subjectId })),
  );
};
