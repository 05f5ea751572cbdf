import { amendContract } from "@vigie/shared/contract/amend-contract.ts";
import type { AmendmentDraft } from "@vigie/shared/contract/amendment.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followContract } from "../../lib/follow-contract.ts";
import type { Partition } from "../../lib/partition.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { contracts, services } from "../../tables/register.table.ts";
import { documentFaults } from "./link-faults.ts";

const checkAmendment = async (commune: Partition, draft: AmendmentDraft, vendorId: string): Promise<void> => {
  const { serviceIds = [], documentId } = draft;
  const [known, faults] = await Promise.all([
    commune.findAll(
      services,
      serviceIds.map((id) => ({ id })),
    ),
    documentFaults(commune, vendorId, [{ pointer: "/documentId", documentId }]),
  ]);
  const knownIds = new Set(known.map(({ id }) => id));
  const unknown = serviceIds.flatMap((id, index) =>
    knownIds.has(id) ? [] : [{ pointer: `/serviceIds/${index}`, reason: "unknown" }],
  );
  if (unknown.length + faults.length > 0) throw new Refusal("request.invalid", [...unknown, ...faults]);
};

export const amend = endpoint(
  contractRoutes.amend,
  async ({ params, body, version, commune, profile, person, today, deps }) => {
    const before = sameVersion(await commune.fetch(contracts, { id: params.contractId }), version);
    const after = { ...amendContract(before, body, { id: deps.newId("amd"), today }), version: version + 1 };
    await checkAmendment(commune, body, before.vendorId);
    await commune.save({
      action: "contract.amended",
      by: person.id,
      changes: [replace(contracts, before, after), ...(await followContract(commune, after, await profile(), today))],
    });
    return after;
  },
);
