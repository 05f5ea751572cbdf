import type { ContractDraft } from "@vigie/shared/contract/contract.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { ownerFaults } from "../../lib/check-owner.ts";
import type { Partition } from "../../lib/partition.ts";
import { services, vendors } from "../../tables/register.table.ts";

/** Refuses a contract that points at what this commune does not have: field by field, and alike for what is another's. */
export const checkLinks = async (commune: Partition, draft: ContractDraft): Promise<void> => {
  const [vendor, known, faultsOfOwner] = await Promise.all([
    commune.find(vendors, { id: draft.vendorId }),
    commune.findAll(
      services,
      draft.serviceIds.map((id) => ({ id })),
    ),
    ownerFaults(commune, draft.ownerId),
  ]);
  const knownIds = new Set(known.map(({ id }) => id));
  const faults = [
    ...(vendor ? [] : [{ pointer: "/vendorId", reason: "unknown" }]),
    ...draft.serviceIds.flatMap((id, index) =>
      knownIds.has(id) ? [] : [{ pointer: `/serviceIds/${index}`, reason: "unknown" }],
    ),
    ...faultsOfOwner,
  ];
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
};
