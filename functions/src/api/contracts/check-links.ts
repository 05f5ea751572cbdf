import type { Contract, ContractDraft } from "@vigie/shared/contract/contract.ts";
import { type FieldFault, Refusal } from "@vigie/shared/errors.ts";
import { ownerFaults } from "../../lib/check-owner.ts";
import type { Partition } from "../../lib/partition.ts";
import { services, vendors } from "../../tables/register.table.ts";
import { documentFaults, frameworkFaults, heldFaults } from "./link-faults.ts";

/** Refuses a contract that points at what this commune does not have: field by field, and alike for what is another's. */
export const checkLinks = async (commune: Partition, draft: ContractDraft, before?: Contract): Promise<void> => {
  const [vendor, known, ...more] = await Promise.all([
    commune.find(vendors, { id: draft.vendorId }),
    commune.findAll(
      services,
      draft.serviceIds.map((id) => ({ id })),
    ),
    ownerFaults(commune, draft.ownerId),
    frameworkFaults(commune, draft, before?.id),
    documentFaults(
      commune,
      draft.vendorId,
      draft.clauses.map(({ documentId }, index) => ({ pointer: `/clauses/${index}/documentId`, documentId })),
    ),
    before ? heldFaults(commune, draft, before) : [],
  ]);
  const knownIds = new Set(known.map(({ id }) => id));
  const faults: FieldFault[] = [
    ...(vendor ? [] : [{ pointer: "/vendorId", reason: "unknown" }]),
    ...draft.serviceIds.flatMap((id, index) =>
      knownIds.has(id) ? [] : [{ pointer: `/serviceIds/${index}`, reason: "unknown" }],
    ),
    ...more.flat(),
  ];
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
  if (!before && vendor?.archivedOn) throw new Refusal("vendor.archived");
};
