import type { DocumentDraft } from "@vigie/shared/document/document.ts";
import { type FieldFault, Refusal } from "@vigie/shared/errors.ts";
import type { Partition } from "../../lib/partition.ts";
import { contracts, vendors } from "../../tables/register.table.ts";

const unknown = (pointer: string): FieldFault => ({ pointer, reason: "unknown" });

/** Refuses a document of a vendor or contract that this commune does not have, and of a contract with another vendor. */
export const checkLinks = async (
  commune: Partition,
  { vendorId, contractId }: Pick<DocumentDraft, "vendorId" | "contractId">,
): Promise<void> => {
  const [vendor, contract] = await Promise.all([
    commune.find(vendors, { id: vendorId }),
    contractId ? commune.find(contracts, { id: contractId }) : undefined,
  ]);
  const faults = [
    ...(vendor ? [] : [unknown("/vendorId")]),
    ...(contractId && contract?.vendorId !== vendorId ? [unknown("/contractId")] : []),
  ];
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
};
