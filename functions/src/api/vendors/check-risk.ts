import { type FieldFault, Refusal } from "@vigie/shared/errors.ts";
import type { RiskDraft } from "@vigie/shared/risk/risk.ts";
import { ownerFaults } from "../../lib/check-owner.ts";
import type { Partition } from "../../lib/partition.ts";
import { actions, services } from "../../tables/register.table.ts";

/** Refuses a risk that points at a service, an action or an owner which this vendor, or this commune, does not have. */
export const checkRisk = async (commune: Partition, vendorId: string, draft: RiskDraft): Promise<void> => {
  const actionIds = draft.measures.flatMap(({ actionId }) => actionId ?? []);
  const [service, known, faultsOfOwner] = await Promise.all([
    draft.serviceId ? commune.find(services, { id: draft.serviceId }) : undefined,
    commune.findAll(
      actions,
      actionIds.map((id) => ({ id })),
    ),
    ownerFaults(commune, draft.ownerId),
  ]);
  const own = new Set(known.filter((action) => action.vendorId === vendorId).map(({ id }) => id));
  const faults: FieldFault[] = [
    ...(draft.serviceId && service?.vendorId !== vendorId ? [{ pointer: "/serviceId", reason: "unknown" }] : []),
    ...draft.measures.flatMap(({ actionId }, index) =>
      actionId && !own.has(actionId) ? [{ pointer: `/measures/${index}/actionId`, reason: "unknown" }] : [],
    ),
    ...faultsOfOwner,
  ];
  if (faults.length > 0) throw new Refusal("request.invalid", faults);
};
