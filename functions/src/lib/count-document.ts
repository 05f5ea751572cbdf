import type { Document } from "@vigie/shared/document/document.ts";
import { documentQuota } from "@vigie/shared/document/document-quota.ts";
import { documentUsage } from "../tables/document-usage.table.ts";
import { type Count, count, insert } from "./change.ts";
import type { Partition } from "./partition.ts";
import { unlessOvertaken } from "./unless-overtaken.ts";

/** Makes the commune's counter, once. */
export const ensureUsage = async (commune: Partition): Promise<void> => {
  if (await commune.find(documentUsage, {})) return;
  await unlessOvertaken(commune.save({ changes: [insert(documentUsage, { version: 1, files: 0, bytes: 0 })] }));
};

/** One more document, refused beyond what a commune may keep. */
export const countIn = ({ bytes }: Pick<Document, "bytes">): Count =>
  count(documentUsage, {}, { files: 1, bytes }, { atMost: documentQuota, refusal: "document.quotaReached" });

/** One document less. */
export const countOut = ({ bytes }: Pick<Document, "bytes">): Count =>
  count(documentUsage, {}, { files: -1, bytes: -bytes });
