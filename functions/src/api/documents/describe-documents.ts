import type { Document } from "@vigie/shared/document/document.ts";
import type { DocumentView } from "@vigie/shared/document/document-page.ts";
import { isToRead } from "@vigie/shared/document/is-to-read.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import type { Partition } from "../../lib/partition.ts";
import { members } from "../../tables/member.table.ts";
import { contracts, vendors } from "../../tables/register.table.ts";

const byId = (ids: (string | undefined)[]) => ids.flatMap((id) => (id ? [{ id }] : []));

/** Documents with the names a reader needs, seen by one member. */
export const describeDocuments = async (
  commune: Partition,
  member: Member,
  documents: Document[],
): Promise<DocumentView[]> => {
  const [ofVendors, ofContracts, people] = await Promise.all([
    commune.findAll(vendors, byId(documents.map(({ vendorId }) => vendorId))),
    commune.findAll(contracts, byId(documents.map(({ contractId }) => contractId))),
    commune.list(members),
  ]);
  const vendorNames = new Map(ofVendors.map(({ id, name }) => [id, name]));
  const contractTitles = new Map(ofContracts.map(({ id, title }) => [id, title]));
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return documents.map((document) => {
    const contractTitle = document.contractId && contractTitles.get(document.contractId);
    return {
      ...document,
      vendorName: vendorNames.get(document.vendorId) ?? "",
      ...(contractTitle && { contractTitle }),
      uploadedByName: names.get(document.uploadedBy) ?? "",
      receipts: document.receipts.map((receipt) => ({ ...receipt, name: names.get(receipt.personId) ?? "" })),
      isToRead: isToRead(document, member),
    };
  });
};
