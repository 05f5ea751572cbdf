import type { Commune } from "../commune/commune.ts";
import type { Document } from "../document/document.ts";
import type { Deadline } from "./deadline.ts";
import { thresholdsOf } from "./thresholds-of.ts";

/** Whoever answers for what a document belongs to: the contract's owner, else the vendor's. */
export type DocumentOwners = {
  contract?: { ownerId?: string | undefined } | undefined;
  vendor?: { ownerId?: string | undefined } | undefined;
};

/** The owners of a document, among a register's contracts and vendors. */
export const ownersOf = (
  { contractId, vendorId }: Pick<Document, "contractId" | "vendorId">,
  register: {
    contracts: { id: string; ownerId?: string | undefined }[];
    vendors: { id: string; ownerId?: string | undefined }[];
  },
): DocumentOwners => ({
  contract: register.contracts.find(({ id }) => id === contractId),
  vendor: register.vendors.find(({ id }) => id === vendorId),
});

/** The day the current version of a document is no longer valid; none for an old version, or one that holds for ever. */
export const validityDeadline = (
  document: Document,
  { contract, vendor }: DocumentOwners,
  commune: Commune,
): Deadline | undefined => {
  const { id, vendorId, isCurrent, validUntilOn } = document;
  if (!isCurrent || !validUntilOn) return undefined;
  const ownerId = contract?.ownerId ?? vendor?.ownerId;
  return {
    version: 1,
    kind: "documentValidity",
    subjectId: id,
    vendorId,
    ...(ownerId && { ownerId }),
    dueOn: validUntilOn,
    thresholds: thresholdsOf("documentValidity", commune.settings),
  };
};
