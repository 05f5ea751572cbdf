import type { Case } from "@vigie/shared/case/case.ts";
import { isReadable } from "@vigie/shared/document/settle-series.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import type { Partition } from "../../lib/partition.ts";
import { documents } from "../../tables/register.table.ts";

/** A document somebody points at as proof, and where in the request. */
type Proof = { documentId?: string | undefined; pointer: string };

/** Refuses a proof that nobody could read: unknown, another vendor's, removed, or not found clean. */
export const checkProofs = async (commune: Partition, { vendorId }: Case, proofs: Proof[]): Promise<void> => {
  const named = proofs.flatMap(({ documentId }) => (documentId ? [{ id: documentId }] : []));
  const found = await commune.findAll(documents, named);
  const good = new Set(found.filter((each) => each.vendorId === vendorId && isReadable(each)).map(({ id }) => id));
  const faults = proofs.flatMap(({ documentId, pointer }) =>
    documentId && !good.has(documentId) ? [{ pointer, reason: "unknown" }] : [],
  );
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
};
