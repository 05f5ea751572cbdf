import type { Contract } from "@vigie/shared/contract/contract.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import type { ServiceLevelDraft } from "@vigie/shared/service-level/service-level.ts";
import type { Partition } from "../../lib/partition.ts";
import { documents } from "../../tables/register.table.ts";

/** Refuses a level for a service its contract never covered, or one that stands in a paper of another contract. */
export const checkLevel = async (commune: Partition, contract: Contract, draft: ServiceLevelDraft): Promise<void> => {
  const covered = [contract.serviceIds, ...contract.amendments.map(({ serviceIds }) => serviceIds ?? [])].flat();
  const documentId = draft.where?.documentId;
  const document = documentId && (await commune.find(documents, { id: documentId }));
  const isForeign = documentId !== undefined && (!document || document.contractId !== contract.id);
  const faults = [
    ...(draft.serviceId && !covered.includes(draft.serviceId)
      ? [{ pointer: "/serviceId", reason: "serviceLevel.otherService" }]
      : []),
    ...(isForeign ? [{ pointer: "/where/documentId", reason: "unknown" }] : []),
  ];
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
};
